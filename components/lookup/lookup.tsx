import { useState } from 'preact/hooks';
import { all, type Found, SECTIONS } from '#rules/lookup/index.ts';

type Props = { search(query: string): Found[] };

/** Questions answered by typing, locked or not: the answer first, then steps, exceptions and the source. */
export function Lookup({ search }: Props) {
  const [query, setQuery] = useState('');
  const asked = query.trim();
  const found = asked === '' ? [] : search(asked);
  return (
    <section class="lookup" aria-label="Look up" onKeyDown={(event) => { if (event.key === 'Escape' && query) { event.preventDefault(); setQuery(''); } }}>
      <div class="lookup__ask">
        <label for="lookup">Look up</label>
        <input id="lookup" class="input" type="search" value={query} autocomplete="off" spellcheck={false} placeholder="Is it covered? Which code? By when?" onInput={(event) => setQuery(event.currentTarget.value)} />
      </div>
      <p class="visually-hidden" role="status">{asked === '' ? '' : found.length === 0 ? 'Nothing found' : `${found.length} found`}</p>
      {asked === '' && SECTIONS.map(({ id, title }) => (
        <details key={id}>
          <summary>{title}</summary>
          {all.filter((entry) => entry.id.startsWith(`${id}/`)).map((entry) => <Entry key={entry.id} entry={entry} />)}
        </details>
      ))}
      {asked !== '' && found.length === 0 && <p class="muted">Nothing here answers “{asked}”. Try fewer or other words, such as Medicare, appeal or J0013.</p>}
      {found.map((entry, at) => <Entry key={entry.id} entry={entry} section={entry.section} open={at === 0} />)}
    </section>
  );
}

function Entry({ entry, section, open = false }: { entry: Found; section?: string; open?: boolean }) {
  const { steps = [], more = [], source } = entry;
  return (
    <article class="lookup__entry" data-entry={entry.id}>
      <h3>{entry.title}</h3>
      {section && <span class="lookup__kind">{section}</span>}
      <p>{entry.answer}</p>
      {steps.length + more.length > 0 && (
        <details open={open}>
          <summary>{steps.length > 0 ? `${steps.length} steps` : 'More'}</summary>
          {steps.length > 0 && <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>}
          {more.length > 0 && <ul>{more.map((line) => <li key={line}>{line}</li>)}</ul>}
        </details>
      )}
      <p class="lookup__source">
        {!source.sure && <b>Not confirmed. </b>}
        {source.url ? <a href={source.url} target="_blank" rel="noreferrer">{source.title}</a> : source.title}
        {source.read && `, ${shown(source.read)}`}
      </p>
    </article>
  );
}

/** "2026-11-23" -> "11/23/2026" */
const shown = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2/$3/$1');
