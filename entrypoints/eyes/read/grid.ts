import { namesBelow } from './below.ts';
import { isPrompt } from './face.ts';
import { countIn, holdsControl, memo } from './memo.ts';
import { wordsOf } from './text.ts';

/** Where a box stands in rows of blocks that are laid out as a table: its column's name, and its row's number if rows repeat. */
export type GridPlace = { column: string; rowIndex?: number };
/** By cell of a row: what it is called. */
export type Grid = Map<Element, GridPlace>;

/** How far up names are looked for. */
const LOOK_BACK = 60;

const isShort = (cell: Element): boolean => /^\W*\p{L}.{0,40}$/u.test(wordsOf(cell, 60));
/** A list that says "Select..." has no words of its own. */
const isMute = (cell: Element): boolean => !/\p{L}/u.test(wordsOf(cell, 120)) || isPrompt(wordsOf(cell, 120));

/** The names above a row: the nearest earlier block of as many parts, none of them a box, each box below one that says something. */
function namesAbove(row: Element): Element | undefined {
  const size = row.childElementCount;
  for (let up = row.previousElementSibling, hops = 0; up && hops < LOOK_BACK; up = up.previousElementSibling, hops += 1) {
    if (up.childElementCount !== size || /^(LABEL|H[1-6]|P|UL|OL|TR|TBODY)$/.test(up.tagName)) return undefined;
    if (!holdsControl(up)) return up;
  }
  // Names in a part of their own, as grids have them: the last row of what stands before the rows.
  const head = row.parentElement?.previousElementSibling;
  const role = head?.getAttribute('role');
  const last = role === 'rowgroup' ? head?.lastElementChild : role === 'row' || (size > 2 && head?.childElementCount === size && [...head.children].every(isShort)) ? head : undefined;
  return last && last.childElementCount === size && !holdsControl(last) ? last : undefined;
}

/** All rows below one row of names, read at once; or the one row right above it. */
function gridOf(row: Element): Grid | undefined {
  const known = memo.grids.get(row);
  if (known !== undefined) return known ?? undefined;
  const under = holdsSeveral(row) ? namesBelow(row) : null;
  const head = under === false ? namesAbove(row) : under;
  const rows: Element[] = under ? [row] : [];
  for (let next = under ? null : head?.parentElement === row.parentElement ? head?.nextElementSibling : row.parentElement?.firstElementChild; next && next.childElementCount === row.childElementCount && holdsControl(next); next = next.nextElementSibling) rows.push(next);
  if (!head) return noGrid(row, rows);
  const names = [...head.children].map((cell) => wordsOf(cell, 120));
  // Every box stands below a name and has no words of its own: else these are labels of another kind.
  const isGrid = rows.length > 0 && rows.every((one) => [...one.children].every((cell, at) => !holdsControl(cell) || (/\p{L}/u.test(names[at] ?? '') && isMute(cell))));
  const grid: Grid = new Map();
  for (const [rowIndex, one] of rows.entries()) for (const [at, cell] of [...one.children].entries()) grid.set(cell, { column: names[at] ?? '', ...(rows.length > 1 ? { rowIndex } : {}) });
  if (!isGrid) return noGrid(row, rows);
  memo.grids.set(row, grid);
  for (const one of rows) memo.grids.set(one, grid);
  return grid;
}

function noGrid(row: Element, rows: Element[]): undefined {
  memo.grids.set(row, null);
  for (const one of rows) memo.grids.set(one, null);
}

/** Whether more than one part of a block is a control or holds one. */
function holdsSeveral(block: Element): boolean {
  let count = 0;
  for (let part = block.firstElementChild; part && count < 2; part = part.nextElementSibling) if (holdsControl(part)) count += 1;
  return count > 1;
}

/** The place of a control in such rows, whatever they are built of; nothing where it stands in none. */
export function gridPlace(element: Element): GridPlace | undefined {
  for (let cell: Element = element, hops = 0; hops < 8; hops += 1) {
    const row = cell.parentElement;
    if (!row || /^(TD|TR|TH|FORM|BODY|FIELDSET|LABEL)$/.test(row.tagName)) return undefined;
    if (row.childElementCount > 1) {
      const place = gridOf(row)?.get(cell);
      // The inside of a drawn list is no row.
      if (place || countIn(row) > 1) return place;
    }
    cell = row;
  }
  return undefined;
}
