type Kind = { id: string; title: string; use: string; unfit?: string };
type Props = { kinds: Kind[]; current: string; onChoose(id: string): void };

/** What can be written, what cannot yet and why. */
export function Kinds({ kinds, current, onChoose }: Props) {
  const open = kinds.filter(({ unfit }) => !unfit);
  const closed = kinds.filter(({ unfit }) => unfit);
  return (
    <nav class="letters__kinds" aria-label="What to write">
      <ul>
        <li><Choice id="criteria" title="The plan’s criteria" use="What the insurer asks for, and what the record answers." current={current} onChoose={onChoose} /></li>
        {open.map((one) => <li key={one.id}><Choice {...one} current={current} onChoose={onChoose} /></li>)}
      </ul>
      {closed.length > 0 && (
        <details>
          <summary>Not for this case yet ({closed.length})</summary>
          <ul class="small">{closed.map((one) => <li key={one.id} class="letters__closed"><strong>{one.title}</strong><br /><span class="muted">{one.unfit}</span></li>)}</ul>
        </details>
      )}
    </nav>
  );
}

function Choice({ id, title, use, current, onChoose }: Kind & { current: string; onChoose(id: string): void }) {
  return (
    <button type="button" class="letters__kind" data-kind={id} aria-current={id === current ? 'page' : undefined} onClick={() => onChoose(id)}>
      <span>{title}</span>
      <span class="muted small">{use}</span>
    </button>
  );
}
