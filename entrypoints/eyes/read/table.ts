import { isNames, namesBelow } from './below.ts';
import { gridPlace } from './grid.ts';
import { holdsControl, memo } from './memo.ts';
import { fold, wordsOf } from './text.ts';
import { within } from './within.ts';

export type Place = { row?: string; column?: string; rowIndex?: number };

const NOWHERE: Place = {};
const headers = new WeakMap<HTMLTableRowElement, string[]>();

/** The rows of names that a row of names stands among, where some of their cells go over several rows or columns. */
function titleRows(row: HTMLTableRowElement): HTMLTableRowElement[] {
  const rows = [row];
  for (let up = row.previousElementSibling; isNames(up); up = up?.previousElementSibling ?? null) rows.unshift(up as HTMLTableRowElement);
  for (let down = row.nextElementSibling; isNames(down); down = down?.nextElementSibling ?? null) rows.push(down as HTMLTableRowElement);
  return rows.length < 4 && rows.some(({ cells }) => [...cells].some(({ rowSpan }) => rowSpan > 1)) ? rows : [row];
}

/** Names by place in the row, colspan and rowspan counted: "Pre-treatment" over "Score" and "Date" is "Pre-treatment Score" and "Pre-treatment Date". */
function namesIn(row: HTMLTableRowElement): string[] {
  const known = headers.get(row);
  if (known) return known;
  const names: string[][] = [];
  const rows = titleRows(row);
  rows.forEach(({ cells }, down) => {
    let at = 0;
    for (const cell of cells) {
      while (names[at]?.[down] !== undefined) at += 1;
      for (const end = at + cell.colSpan; at < end; at += 1) (names[at] ??= []).push(...Array<string>(Math.min(cell.rowSpan, rows.length - down)).fill(wordsOf(cell)));
    }
  });
  const made = Array.from(names, (all = []) => [...new Set(all)].join(' ').trim());
  headers.set(row, made);
  return made;
}

const saysOnly = (cell?: Element | null): boolean => !!cell && !holdsControl(cell) && /\p{L}/u.test(cell.textContent ?? '');

/** Grids keep their names in a table of their own, above the one that scrolls: cell for cell as many. */
function headApart(table: HTMLTableElement, row: HTMLTableRowElement): HTMLTableRowElement | null {
  // Every box with its own label at its left: a layout, no rows of a grid.
  if ([...row.cells].filter(holdsControl).every((cell) => saysOnly(cell.previousElementSibling))) return null;
  for (let up: Element | null = table, hops = 0; up && hops < 4 && !/^(TD|FORM|BODY|FIELDSET|SECTION)$/.test(up.tagName); up = up.parentElement, hops += 1) {
    const above = up.previousElementSibling;
    if (!above) continue;
    const names = above instanceof HTMLTableElement ? above : above.querySelectorAll('table').length === 1 ? above.querySelector('table') : null;
    const last = names?.rows[names.rows.length - 1];
    // A table that has rows of its own below its names is another.
    return names && last && names.rows.length <= 2 && isNames(last) && last.cells.length === row.cells.length && last.cells.length > 1 ? last : null;
  }
  return null;
}

const isAbove = (head: HTMLTableRowElement, row: HTMLTableRowElement): boolean => head.rowIndex < row.rowIndex || head.closest('table') !== row.closest('table');

/** The row of names in force: right below; else the nearest above without fields (not an example that stands below one), or the table's head. */
function headOf(table: HTMLTableElement, row: Element): HTMLTableRowElement | undefined {
  const known = memo.heads.get(row);
  if (known !== undefined) return known ?? undefined;
  let head = table.tHead === null && (namesBelow(row) as HTMLTableRowElement | null | false);
  for (let up = row.previousElementSibling; up && head === false; up = up.previousElementSibling) {
    if (!isNames(up)) {
      const above = memo.heads.get(up);
      if (above) head = above;
      continue;
    }
    head = up as HTMLTableRowElement;
    for (let first = head.previousElementSibling; isNames(first); first = head.previousElementSibling) head = first as HTMLTableRowElement;
  }
  if (head === false) head = (table.tHead && /\p{L}/u.test(table.tHead.textContent ?? '') ? (table.tHead.lastElementChild as HTMLTableRowElement | null) : null) ?? [...table.rows].slice(0, (row as HTMLTableRowElement).rowIndex).find(isNames) ?? headApart(table, row as HTMLTableRowElement);
  memo.heads.set(row, head);
  return head ?? undefined;
}

/** Words of a cell besides its controls, none where it holds no box to type in. */
const saysBesides = (cell: HTMLTableCellElement): boolean => holdsControl(cell) && /\p{L}{2}/u.test(wordsOf(cell, 80)) && cell.querySelector('[type=radio],[type=checkbox],select,label') === null;
/** A row of another make than the first below its names: fewer cells, or boxes with words of their own where the first has none. */
function isOfOtherMake(row: HTMLTableRowElement, first: HTMLTableRowElement | undefined): boolean {
  if (!first || first === row) return false;
  const cells = [...row.cells];
  return (cells.length === 1 && first.cells.length > 2) || (cells.length === first.cells.length && cells.some((cell, at) => saysBesides(cell) && !saysBesides(first.cells[at] as HTMLTableCellElement)));
}

/** Which of the rows that hold controls below the same names a row is. */
function numberOf(table: HTMLTableElement, row: Element, head: HTMLTableRowElement): number {
  let rows = memo.rows.get(head);
  if (!rows) {
    const all = [...table.rows].filter((one) => holdsControl(one) && headOf(table, one) === head);
    rows = new Map(all.filter((one) => !isOfOtherMake(one, all[0])).map((one, at) => [one, at]));
    memo.rows.set(head, rows);
  }
  return rows.get(row) ?? -1;
}

/** Whether a title across the table stands between the names and the row. */
function isParted(head: Element, row: Element): boolean {
  for (let up = row.previousElementSibling; up && up !== head; up = up.previousElementSibling) if (up instanceof HTMLTableRowElement && up.cells.length === 1 && saysOnly(up.cells[0])) return true;
  return false;
}

/** Whether names stand for this row at all; in a layout, names above two pairs of label and box tell whose they are. */
function namesFor(head: HTMLTableRowElement, row: HTMLTableRowElement, columns: string[], at: number): 'row' | 'party' | undefined {
  const isSame = head.cells.length === row.cells.length;
  const isInForce = isAbove(head, row) && !isParted(head, row);
  const boxes = [...row.cells].filter(holdsControl);
  // Every box has its own label right at its left: a row of a layout, not of names above.
  const isLabelled = boxes.length > 0 && boxes.every((cell) => saysOnly(cell.previousElementSibling));
  if (isLabelled && (boxes.length > 1 || !isSame || !isInForce)) return isInForce && at > 0 && columns[at] === columns[at - 1] ? 'party' : undefined;
  return isSame || isInForce ? 'row' : undefined;
}

/** Where a control stands in a table whose rows repeat, or in blocks laid out as one: its row's and column's names and the row's number. */
export function placeOf(element: Element): Place {
  const { cell } = within(element);
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!(cell instanceof HTMLTableCellElement) || !row || !table) return gridPlace(element) ?? NOWHERE;
  let at = 0;
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling) at += (left as HTMLTableCellElement).colSpan || 1;
  const head = headOf(table, row);
  const columns = head ? namesIn(head) : [];
  const column = columns[at];
  if (!head || !column || columns.length < 2) return {};
  const stands = namesFor(head, row, columns, at);
  if (stands !== 'row') return stands ? { column: fold(column) } : {};
  const first = row.cells[0];
  const rowName = first && first !== cell && !first.querySelector('input,select,textarea') ? wordsOf(first) : '';
  const rowIndex = numberOf(table, row, head);
  if (rowIndex < 0) return {};
  // Names right above their one row of fields, and others further down, are labels, as are all right below: nothing repeats.
  const isRow = (memo.rows.get(head)?.size ?? 0) > 1 || (isAbove(head, row) && ![...table.rows].some((one) => one !== head && isNames(one) && holdsControl(one.nextElementSibling ?? one)));
  return { column: fold(column), ...(isRow ? { rowIndex } : {}), ...(rowName ? { row: rowName } : {}) };
}
