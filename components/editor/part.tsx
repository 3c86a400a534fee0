import { useState } from 'preact/hooks';
import { Input } from './input.tsx';
import { isField, isGroup, type Field, type Group, type Part, type Rows } from './parts.ts';
import { join, readAt, rowsAt } from './path.ts';

/** What the parts of the editor share: the case as it stands, what is wrong with it, and the ways to change it. */
export type Editing = {
  draft: unknown;
  /** Sentence by input name. */
  problems: ReadonlyMap<string, string>;
  change(path: string, value: unknown): void;
  add(path: string): void;
  remove(path: string, index: number, what: string): void;
  move(path: string, index: number, by: -1 | 1): void;
};
type Props<P> = { part: P; base: string; editing: Editing };

export function PartView({ part, base, editing }: Props<Part>) {
  if (part.when && !part.when(readAt(editing.draft, base))) return null;
  if (isField(part)) return <FieldView part={part} base={base} editing={editing} />;
  return isGroup(part) ? <GroupView part={part} base={base} editing={editing} /> : <RowsView part={part} base={base} editing={editing} />;
}

function FieldView({ part, base, editing }: Props<Field>) {
  const path = join(base, part.at);
  return (
    <Input
      field={part} path={path} value={readAt(editing.draft, path)} problem={editing.problems.get(path)}
      onChange={(value) => editing.change(path, value)}
    />
  );
}

function Inside({ part, base, editing }: Props<{ parts: readonly Part[] }>) {
  return (
    <div class="edit__grid">
      {part.parts.map((each, index) => <PartView key={index} part={each} base={base} editing={editing} />)}
    </div>
  );
}

function GroupView({ part, base, editing }: Props<Group>) {
  const path = join(base, part.at);
  const [wasEmpty] = useState(() => !holdsSome(part, path, editing.draft));
  if (!part.group) return <Inside part={part} base={path} editing={editing} />;
  if (part.folded) {
    return (
      <details class="edit__fold edit__wide" open={!wasEmpty}>
        <summary>{part.group}</summary>
        {part.says && <p class="muted small">{part.says}</p>}
        <Inside part={part} base={path} editing={editing} />
      </details>
    );
  }
  return (
    <fieldset class="edit__group edit__wide">
      <legend>{part.group}</legend>
      {part.says && <p class="muted small">{part.says}</p>}
      <Inside part={part} base={path} editing={editing} />
    </fieldset>
  );
}

function holdsSome(group: Group, path: string, draft: unknown): boolean {
  return group.parts.some((part) => readAt(draft, join(path, isField(part) || isGroup(part) ? part.at : part.rows)) !== undefined);
}

function RowsView({ part, base, editing }: Props<Rows>) {
  const path = join(base, part.rows);
  const rows = rowsAt(editing.draft, path);
  return (
    <div class="edit__rows edit__wide">
      {rows.length === 0 && <p class="muted">{part.none}</p>}
      {rows.map((row, index) => (
        <RowView key={index} part={part} path={path} row={row} index={index} last={index === rows.length - 1} editing={editing} />
      ))}
      <button type="button" class="button" id={`add-${path}`} onClick={() => editing.add(path)}>{part.add}</button>
    </div>
  );
}

type RowProps = { part: Rows; path: string; row: unknown; index: number; last: boolean; editing: Editing };

function RowView({ part, path, row, index, last, editing }: RowProps) {
  const here = `${path}[${index}]`;
  const name = nameOf(row);
  const what = `${part.one} ${index + 1}`;
  return (
    <div class="edit__row" role="group" aria-labelledby={`row-${here}`}>
      <div class="edit__rowhead">
        <h3 id={`row-${here}`}>{what}{name && <span class="muted">: {name}</span>}</h3>
        <span class="edit__moves">
          <Move here={here} what={what} says="Move up" off={index === 0} onMove={() => editing.move(path, index, -1)} />
          <Move here={here} what={what} says="Move down" off={last} onMove={() => editing.move(path, index, 1)} />
          <button type="button" class="button button--quiet" aria-label={`Remove ${what.toLowerCase()}`} onClick={() => editing.remove(path, index, what)}>
            Remove
          </button>
        </span>
      </div>
      <Inside part={part} base={here} editing={editing} />
    </div>
  );
}

function Move({ here, what, says, off, onMove }: { here: string; what: string; says: string; off: boolean; onMove(): void }) {
  return (
    <button type="button" class="button button--quiet" id={`${says}-${here}`} aria-label={`${says}: ${what.toLowerCase()}`} disabled={off} onClick={onMove}>
      {says === 'Move up' ? '↑' : '↓'}
    </button>
  );
}

/** What a person calls the row: the first of these that it holds. */
function nameOf(row: unknown): string {
  for (const path of ['payer.name', 'name', 'code', 'scale', 'date']) {
    const value = readAt(row, path);
    if (typeof value === 'string' && value) return value;
  }
  return '';
}
