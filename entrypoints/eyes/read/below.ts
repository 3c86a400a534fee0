import { holdsControl, memo } from './memo.ts';
import { wordsOf } from './text.ts';

const says = (cell: Element): boolean => /\p{L}/u.test(wordsOf(cell, 120));
const isBox = (cell: Element): boolean => holdsControl(cell) && !says(cell);
/** One cell of words alone is a title, and parts the rows. */
const isLine = (row: Element | null): row is Element => row !== null && (row.childElementCount > 1 || holdsControl(row));
/** Some boxes without words of their own, none with a label at its side. */
const isBare = (row: Element): boolean => [...row.children].some(isBox) && [...row.children].every((cell) => holdsControl(cell) || !says(cell));
/** A row of nothing but names. */
export const isNames = (row: Element | null): boolean => row !== null && !holdsControl(row) && [...row.children].filter(says).length > 1;
/** Cell for cell as wide, and every box has a name. */
const fits = (row: Element, names: Element): boolean =>
  names.childElementCount === row.childElementCount && [...row.children].every((cell, at) => {
    const name = names.children[at] as HTMLTableCellElement;
    return name.colSpan === (cell as HTMLTableCellElement).colSpan && (says(name) || !isBox(cell));
  });

/**
 * The names right below a row of boxes, as on printed forms: where the rows between two titles open with boxes and close
 * with names. `null` where it has none, or where above and below cannot be told apart; false where names stand above.
 */
export function namesBelow(row: Element): Element | null | false {
  const known = memo.below.get(row);
  if (known !== undefined) return known;
  let first = row;
  while (isLine(first.previousElementSibling)) first = first.previousElementSibling;
  const lines: Element[] = [];
  for (let next: Element | null = first; isLine(next); next = next.nextElementSibling) lines.push(next);
  const told = lines.filter((one) => isNames(one) || isBare(one));
  const at = told.findIndex(isNames);
  const [end, over, more] = told.slice(told.findLastIndex(isNames));
  const isBelow = at > 0 && !more && fits(told[at - 1] as Element, told[at] as Element);
  let names: Element | undefined;
  for (const one of lines.reverse()) {
    if (isNames(one)) names = one;
    else memo.below.set(one, isBelow && names && !(over && fits(over, end as Element)) && fits(one, names) && (isBare(one) || one.querySelector('[type=radio],[type=checkbox]')) ? names : isBelow && null);
  }
  return memo.below.get(row) ?? false;
}
