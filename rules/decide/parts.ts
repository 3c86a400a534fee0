import type { Control } from '../reading.ts';
import { words } from './words.ts';

/** Labels of one piece of a date, phone or ZIP code, below a legend that names the whole. */
const PIECES = new Set(['month', 'mo', 'mm', 'm', 'day', 'dd', 'd', 'year', 'y', 'yyyy', 'yy', 'area code', 'prefix', 'exchange', 'line number', 'line', 'first 3 digit', 'middle 3 digit', 'next 3 digit', 'last 4 digit', 'zip 4', 'plus 4']);
const DATES = new Set(['month', 'mo', 'mm', 'm', 'day', 'dd', 'd', 'year', 'y', 'yyyy', 'yy']);
const isPiece = (control: Control | undefined): boolean => control !== undefined && control.part === undefined && PIECES.has(words(control.label).join(' '));

const PHONE = /\b(?:phone|telephone|tel|fax)\b|\b(?:called|reached) at\W*$/i;
/** What the box after an area code is called. */
const LOCAL = new Set(['number', 'phone number', 'local number', 'phone', 'rest of number', '7 digit']);
/** "Phone number" after "Area code", or "Daytime phone: phone number" after "Daytime phone: area code". */
export const isLocal = (control: Control, before?: Control): boolean => LOCAL.has(words(control.label).join(' ')) || (before !== undefined && LOCAL.has(words(afterWhole(control.label, withoutCode(before.label))).join(' ')));
/** A label without the whole that every box of a split value may carry before its own name. */
const afterWhole = (label: string, whole: string): string => (whole !== '' && label.startsWith(whole) ? label.slice(whole.length) : label);
const isMute = (control: Control | undefined): boolean => control !== undefined && !/\p{L}/u.test(control.label) && ['text', 'tel', 'number'].includes(control.widget);

/** "Daytime phone: Area code": what the whole is called, and the first box's own name after it. */
const CODE_AFTER = /^(.*\b(?:phone|telephone|tel|fax|mobile|cell)\b(?:(?!\b(?:with|include|including|incl|and)\b|[&+]).){0,30}?)[\s*:(–—-]+area code\W*$/i;
/** A label without the "area code" that names its first box. */
export const withoutCode = (label: string): string => CODE_AFTER.exec(label.slice(0, 200))?.[1]?.replace(/[\s*:(–—-]+$/, '') ?? label;
const DATE_AFTER = /^(.*\p{L}{2}.*?)[\s*:(–—-]+(month|mo|mm|day|dd|year|yyyy|yy)\W*$/iu;
const NAMES_DATE = /\b(?:dated?|dob|birth|born|birthday|since|start(?:ed)?|onset|expir\w+|effective)\b/i;
const pieceKind = (text: string): string => (/^\W*m/i.test(text) ? 'm' : /^\W*d/i.test(text) ? 'd' : 'y');

/** "Date of birth: Month", "Day", "Year": a run of boxes of which the first is called by the whole and its own name. */
export function ledDate(controls: Control[], at: number): { whole: string; part: { index: number; count: number } } | undefined {
  for (const back of [0, 1, 2]) {
    const first = controls[at - back];
    const [, whole = '', own = ''] = DATE_AFTER.exec(first?.label.slice(0, 200) ?? '') ?? [];
    if (!first || !own || first.part || DATES.has(words(whole).at(-1) ?? '') || (first.maxLength ?? 4) > 4) continue;
    const kinds = [pieceKind(own)];
    for (let next = controls[at - back + 1]; next && kinds.length < 3 && !next.part && DATES.has(words(afterWhole(next.label, whole)).join(' ')) && next.rowIndex === first.rowIndex; next = controls[at - back + kinds.length]) kinds.push(pieceKind(afterWhole(next.label, whole).replace(/^[\s*:(–—-]+/, '')));
    const isWhole = new Set(kinds).size === kinds.length && (kinds.length === 3 || (kinds.join('') === 'my' && NAMES_DATE.test(whole)));
    if (isWhole && back < kinds.length) return { whole: whole.replace(/[\s*:(–—-]+$/, ''), part: { index: back, count: kinds.length } };
  }
  return undefined;
}

/** "Telephone ( [3] ) [8]": a box of three digits that is called a phone, and what goes on after it without a name. */
export function phonePiece(controls: Control[], at: number): Control['part'] {
  const isCode = (one: Control): boolean => words(one.label).join(' ') === 'area code' || CODE_AFTER.test(one.label.slice(0, 200));
  const isArea = (one: Control | undefined): boolean => one !== undefined && one.part === undefined && ((one.maxLength === 3 && PHONE.test(one.label)) || isCode(one));
  for (const back of [0, 1, 2]) {
    const first = controls[at - back];
    if (!isArea(first) || !first) continue;
    const next = controls[at - back + 1];
    if (!next || next.part || !(isMute(next) || next.label === first.label || (isCode(first) && isLocal(next, first)))) return undefined;
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
  const led = ledDate(controls, at);
  if (led) return led.part;
  if (!isPiece(control)) return phonePiece(controls, at);
  const together = (n: number): boolean => isPiece(controls[n]) && controls[n]?.legends[0] === control.legends[0];
  let from = at;
  while (together(from - 1)) from -= 1;
  let to = at;
  while (together(to + 1)) to += 1;
  return to > from ? { index: at - from, count: to - from + 1 } : phonePiece(controls, at);
}
