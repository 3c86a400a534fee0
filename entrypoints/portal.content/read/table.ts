import { holdsControl, memo } from './memo.ts';
import { fold, wordsOf } from './text.ts';

export type Place = { row?: string; column?: string; rowIndex?: number };

const headers = new WeakMap<HTMLTableElement, string[]>();

/** Column headers by place, colspan counted, from the first row of `th` (or of a `thead`). */
function columnsOf(table: HTMLTableElement): string[] {
  const known = headers.get(table);
  if (known) return known;
  const row = table.tHead?.rows[table.tHead.rows.length - 1] ?? [...table.rows].find((one) => [...one.cells].length > 1 && [...one.cells].every((cell) => !cell.querySelector('input,select,textarea')));
  const names: string[] = [];
  for (const cell of row?.cells ?? []) for (let at = 0; at < cell.colSpan; at += 1) names.push(wordsOf(cell));
  headers.set(table, names);
  return names;
}

/** Which of the rows that hold controls a row is. */
function numberOf(table: HTMLTableElement, row: Element): number {
  let rows = memo.rows.get(table);
  if (!rows) {
    rows = new Map([...table.rows].filter(holdsControl).map((one, at) => [one, at]));
    memo.rows.set(table, rows);
  }
  return rows.get(row) ?? -1;
}

/** Where a control stands in a table whose rows repeat: its row's and column's names and the row's number. */
export function placeOf(element: Element): Place {
  const cell = element.closest('td,th');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!(cell instanceof HTMLTableCellElement) || !row || !table) return {};
  let at = 0;
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling) at += (left as HTMLTableCellElement).colSpan || 1;
  const columns = columnsOf(table);
  const column = columns[at];
  if (!column || columns.length < 2) return {};
  const first = row.cells[0];
  const rowName = first && first !== cell && !first.querySelector('input,select,textarea') ? wordsOf(first) : '';
  return { column: fold(column), rowIndex: numberOf(table, row), ...(rowName ? { row: rowName } : {}) };
}
