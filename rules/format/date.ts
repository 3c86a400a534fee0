import type { Control } from '../reading.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

type Day = { y: string; m: string; d: string };
const split = (iso: string): Day => ({ y: iso.slice(0, 4), m: iso.slice(5, 7), d: iso.slice(8, 10) });

/** Everything on the control that may say a format, nearest first, capped. */
const said = (control: Control): string => [...control.hints, control.label, control.pattern ?? ''].join(' ').slice(0, 600);

const SHAPES: [RegExp, (day: Day) => string][] = [
  [/\by{4}-m{2}-d{2}\b/i, ({ y, m, d }) => `${y}-${m}-${d}`],
  [/\by{4}\/m{2}\/d{2}\b/i, ({ y, m, d }) => `${y}/${m}/${d}`],
  [/\by{4} m{2} d{2}\b/i, ({ y, m, d }) => `${y} ${m} ${d}`],
  [/\by{4}m{2}d{2}\b/i, ({ y, m, d }) => `${y}${m}${d}`],
  [/\bm{1,2}-d{1,2}-y{4}\b/i, ({ y, m, d }) => `${m}-${d}-${y}`],
  [/\bm{1,2}\.d{1,2}\.y{4}\b/i, ({ y, m, d }) => `${m}.${d}.${y}`],
  [/\bm{1,2} ?\/ ?d{1,2} ?\/ ?y{4}\b/i, ({ y, m, d }) => `${m}/${d}/${y}`],
  [/\bm{2}d{2}y{4}\b/i, ({ y, m, d }) => `${m}${d}${y}`],
  [/\bm{1,2}\/d{1,2}\/y{2}\b/i, ({ y, m, d }) => `${m}/${d}/${y.slice(2)}`],
  [/\bm{2}d{2}y{2}\b/i, ({ y, m, d }) => `${m}${d}${y.slice(2)}`],
  [/\bd{1,2}\/m{1,2}\/y{4}\b/i, ({ y, m, d }) => `${d}/${m}/${y}`],
  [/\bm{1,2} ?\/ ?y{4}\b|\bmonth ?(\/|and|,)? ?year\b/i, ({ y, m }) => `${m}/${y}`],
  [/\bd{2}-mmm-y{4}\b/i, ({ y, m, d }) => `${d}-${(MONTHS[Number(m) - 1] ?? '').slice(0, 3)}-${y}`],
];

/** A date in the shape that the control asks for; where nothing says one, `MM/DD/YYYY`. */
export function dateText(iso: string, control: Control): string {
  const day = split(iso);
  if (control.widget === 'date') return iso;
  if (control.widget === 'month') return iso.slice(0, 7);
  const words = said(control);
  const shape = SHAPES.find(([pattern]) => pattern.test(words));
  if (shape) return shape[1](day);
  const { y, m, d } = day;
  if (control.maxLength === 8) return control.inputMode === 'numeric' || control.pattern === '\\d{8}' ? `${m}${d}${y}` : `${m}/${d}/${y.slice(2)}`;
  return `${m}/${d}/${y}`;
}

type Piece = 'month' | 'day' | 'year';

/** The pieces that a format names, in its order: "DD/MM/YYYY". */
const piecesIn = (hint: string): Piece[] => [...hint.slice(0, 80).matchAll(/\b(m{1,2}|d{1,2}|y{2,4})\b/gi)].map(([one]) => (/^m/i.test(one) ? 'month' : /^d/i.test(one) ? 'day' : 'year'));

/** Which piece a box of a split date is: by its own words, else by its place in month, day, year order. */
export function pieceOf(control: Control, part: { index: number; count: number }): Piece | undefined {
  const called = /^\W*(month|mm|day|dd|year|yyyy|yy)\W*$/i.exec(control.label)?.[1]?.toLowerCase();
  if (called) return called.startsWith('m') ? 'month' : called.startsWith('d') ? 'day' : 'year';
  // "MM / DD / YYYY" after the last box says the order of all of them.
  const order = control.hints.map(piecesIn).find((one) => one.length === 3);
  if (order && part.count === 3) return order[part.index];
  const own = [control.label, ...control.hints, control.name, control.id].join(' ').toLowerCase();
  const tail = /(?:^|[^a-z])(month|mm|mon|day|dd|year|yyyy|yy|yr)(?:$|[^a-z])/.exec(`${[...control.hints, control.name, control.id].join(' ')}`.toLowerCase());
  const word = tail?.[1] ?? (/\bmonth\b/.test(own) && !/\b(day|year)\b/.test(own) ? 'month' : /\byear\b/.test(own) && !/\b(day|month)\b/.test(own) ? 'year' : undefined);
  if (word) return word.startsWith('m') ? 'month' : word.startsWith('d') ? 'day' : 'year';
  if (part.count === 3) return (['month', 'day', 'year'] as const)[part.index];
  if (part.count === 2) return (['month', 'year'] as const)[part.index];
  return undefined;
}

/** The words that a box or an option may use for one piece of a date, the usual one first. */
export function pieceWords(iso: string, piece: Piece, control: Control): string[] {
  const { y, m, d } = split(iso);
  if (piece === 'year') return control.maxLength === 2 ? [y.slice(2)] : [y, y.slice(2)];
  if (piece === 'day') return [d, String(Number(d))];
  const name = MONTHS[Number(m) - 1] ?? '';
  return [m, String(Number(m)), name, name.slice(0, 3), `${m} - ${name}`, `${m} ${name}`, `${name} (${m})`];
}

/** `March 14, 1988`, as the wording says dates. */
export const longDate = (iso: string): string => {
  const { y, m, d } = split(iso);
  return `${MONTHS[Number(m) - 1] ?? ''} ${Number(d)}, ${y}`;
};
