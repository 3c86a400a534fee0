import type { Control } from '../reading.ts';
import { words } from './words.ts';

/** Labels of one piece of a date, phone or ZIP code, below a legend that names the whole. */
const PIECES = new Set(['month', 'mm', 'day', 'dd', 'year', 'yyyy', 'yy', 'area code', 'prefix', 'exchange', 'line number', 'line', 'first 3 digit', 'middle 3 digit', 'next 3 digit', 'last 4 digit', 'zip 4', 'plus 4']);
const isPiece = (control: Control | undefined): boolean => control !== undefined && control.part === undefined && PIECES.has(words(control.label).join(' '));

/** Which piece of how many: as the reader saw it, or by a run of piece labels below one legend. */
export function partOf(controls: Control[], at: number): Control['part'] {
  const control = controls[at];
  if (!control || control.part || !isPiece(control)) return control?.part;
  const together = (n: number): boolean => isPiece(controls[n]) && controls[n]?.legends[0] === control.legends[0];
  let from = at;
  while (together(from - 1)) from -= 1;
  let to = at;
  while (together(to + 1)) to += 1;
  return to > from ? { index: at - from, count: to - from + 1 } : undefined;
}
