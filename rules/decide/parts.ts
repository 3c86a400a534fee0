import type { Control } from '../reading.ts';
import { words } from './words.ts';

/** Labels of one piece of a date, phone or ZIP code, below a legend that names the whole. */
const PIECES = new Set(['month', 'mo', 'mm', 'm', 'day', 'dd', 'd', 'year', 'y', 'yyyy', 'yy', 'area code', 'prefix', 'exchange', 'line number', 'line', 'first 3 digit', 'middle 3 digit', 'next 3 digit', 'last 4 digit', 'zip 4', 'plus 4']);
const isPiece = (control: Control | undefined): boolean => control !== undefined && control.part === undefined && PIECES.has(words(control.label).join(' '));

const PHONE = /\b(?:phone|telephone|tel|fax)\b|\b(?:called|reached) at\W*$/i;
/** What the box after an area code is called. */
const LOCAL = new Set(['number', 'phone number', 'local number', 'phone', 'rest of number', '7 digit']);
export const isLocal = (control: Control): boolean => LOCAL.has(words(control.label).join(' '));
const isMute = (control: Control | undefined): boolean => control !== undefined && !/\p{L}/u.test(control.label) && ['text', 'tel', 'number'].includes(control.widget);

/** "Telephone ( [3] ) [8]": a box of three digits that is called a phone, and what goes on after it without a name. */
export function phonePiece(controls: Control[], at: number): Control['part'] {
  const isCode = (one: Control): boolean => words(one.label).join(' ') === 'area code';
  const isArea = (one: Control | undefined): boolean => one !== undefined && one.part === undefined && ((one.maxLength === 3 && PHONE.test(one.label)) || isCode(one));
  for (const back of [0, 1, 2]) {
    const first = controls[at - back];
    if (!isArea(first) || !first) continue;
    const next = controls[at - back + 1];
    if (!next || next.part || !(isMute(next) || next.label === first.label || (isCode(first) && isLocal(next)))) return undefined;
    const last = controls[at - back + 2];
    const inThree = next.maxLength === 3 && last !== undefined && last.maxLength === 4 && !last.part && (isMute(last) || last.label === first.label);
    const count = inThree ? 3 : next.maxLength === undefined || (next.maxLength >= 7 && next.maxLength <= 9) ? 2 : 0;
    return back < count ? { index: back, count } : undefined;
  }
  return undefined;
}

/** Which piece of how many: as the reader saw it, or by a run of piece labels below one legend. */
export function partOf(controls: Control[], at: number): Control['part'] {
  const control = controls[at];
  if (!control || control.part) return control?.part;
  if (!isPiece(control)) return phonePiece(controls, at);
  const together = (n: number): boolean => isPiece(controls[n]) && controls[n]?.legends[0] === control.legends[0];
  let from = at;
  while (together(from - 1)) from -= 1;
  let to = at;
  while (together(to + 1)) to += 1;
  return to > from ? { index: at - from, count: to - from + 1 } : phonePiece(controls, at);
}
