import { useState } from 'preact/hooks';
import type { CaseSummary } from '#rules/protocol.ts';
import { shownDate } from './shown.ts';

/** Drawn at once; more on demand, so that thousands of cases do not slow down typing. */
const STEP = 200;
type Props = { cases: readonly CaseSummary[]; onOpen(key: string): void; onAbove(): void };

/** Roles are written out: on narrow screens the rows are drawn as blocks, and browsers then forget that this is a table. */
export function CaseTable({ cases, onOpen, onAbove }: Props) {
  const [limit, setLimit] = useState(STEP);
  return (
    <>
      <table role="table" class="table cases__table" onKeyDown={(event) => walk(event, onAbove)}>
        <thead role="rowgroup">
          <tr role="row"><th role="columnheader" scope="col">Patient</th><th role="columnheader" scope="col">Birth date</th><th role="columnheader" scope="col">Insurers</th><th role="columnheader" scope="col">Member ID ending</th></tr>
        </thead>
        <tbody role="rowgroup">
          {cases.slice(0, limit).map((each) => (
            <tr role="row" key={each.key} data-case={each.key} onClick={() => onOpen(each.key)}>
              <th role="rowheader" scope="row"><button type="button" class="cases__open" onClick={() => onOpen(each.key)}>{each.label}</button></th>
              <td role="cell" data-label="Birth date">{shownDate(each.birthDate)}</td>
              <td role="cell" data-label="Insurers">{each.payers.join(', ') || <span class="muted">None</span>}</td>
              <td role="cell" data-label="Member ID ending">{each.memberIdEnd || <span class="muted">None</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cases.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + STEP)}>Show more ({cases.length - limit} left)</button>
      )}
    </>
  );
}

/** Up and down move from case to case; up from the first goes back to the search box. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }, onAbove: () => void) {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.cases__open')];
  const here = buttons.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  if (to < 0) onAbove();
  else buttons[to]?.focus();
}
