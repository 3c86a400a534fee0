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
  const filled = [...table.rows].filter((one) => one.querySelector('input:not([type=hidden]),select,textarea,[role="combobox"]'));
  const first = row.cells[0];
  const rowName = first && first !== cell && !first.querySelector('input,select,textarea') ? wordsOf(first) : '';
  return { column: fold(column), rowIndex: filled.indexOf(row), ...(rowName ? { row: rowName } : {}) };
}
