import type { Control } from '../reading.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

type Day = { y: string; m: string; d: string };
const split = (iso: string): Day => ({ y: iso.slice(0, 4), m: iso.slice(5, 7), d: iso.slice(8, 10) });

/** Everything on the control that may say a format, nearest first, capped. */
const said = (control: Control): string => [...control.hints, control.label].join(' ; ').slice(0, 600);

const PIECE = '(y{4}|ccyy|aaaa|y{2}|m{1,4}|month|mon|d{1,2}|day|jj|year)';
const BETWEEN = String.raw`( ?[\/.–-] ?| ?, ?| |)`;
/** "MM/DD/YYYY", "DD-MON-YYYY", "yyyy mm dd", "MMDDCCYY". */
const THREE = new RegExp(`(?<![a-z])${PIECE}${BETWEEN}${PIECE}${BETWEEN}${PIECE}(?![a-z])`, 'gi');
/** "MM/YYYY", "Month and year". */
const TWO = new RegExp(`(?<![a-z])${PIECE}( ?[/.–-] ?|,? ?(?:and)? |)${PIECE}(?![a-z])`, 'gi');
/** "05-JAN-2025", "Jan 5, 2025": an example with the month's name says the shape too. */
const DAY_FIRST = /(?<!\w)\d{1,2}([-/. ]?)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)([a-z]*)[-/. ,]{0,2}(\d{4}|\d{2})(?!\w)/i;
const MONTH_FIRST = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)([a-z]*)\.?([-/. ]?)\d{1,2}(, ?|[-/. ])(\d{4}|\d{2})(?!\w)/i;
/** "31/12/2025", "2025-01-31": an example in digits, where its numbers leave no doubt. */
const NUMBERS = /(?<![\d/.-])(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?![\d/.-])/g;

const kindOf = (piece: string): keyof Day => (/^[ya]|^cc/i.test(piece) ? 'y' : /^m/i.test(piece) ? 'm' : 'd');
const isWord = (piece: string): boolean => /^(?:day|month|year)$/i.test(piece);

/** One piece as the format writes it: "YY" two digits, "MON" the month's short name, in capitals where an example has it so. */
function written(day: Day, piece: string, capitals: boolean): string {
  const kind = kindOf(piece);
  if (kind === 'y') return piece.length === 2 ? day.y.slice(2) : day.y;
  if (kind === 'd') return day.d;
  const name = MONTHS[Number(day.m) - 1] ?? '';
  const word = /^mmmm$/i.test(piece) ? name : /^(?:mmm|mon)$/i.test(piece) ? name.slice(0, 3) : day.m;
  return capitals ? word.toUpperCase() : word;
}

function ofFormat(text: string, day: Day, capitals: boolean): string | undefined {
  for (const [, first = '', between = '', second = '', then = '', third = ''] of text.matchAll(THREE)) {
    const pieces = [first, second, third];
    const run = between === '' || then === '';
    if (new Set(pieces.map(kindOf)).size !== 3) continue;
    // Run together only pieces of two letters and more are a format; words only with something between them.
    if (run && (between !== then || pieces.some((one) => isWord(one) || one.length < 2))) continue;
    // "Month, day, year" tells what to give, not what stands between.
    if (pieces.some(isWord) && !(/[/.–-]/.test(between) && /[/.–-]/.test(then))) continue;
    return `${written(day, first, capitals)}${between}${written(day, second, capitals)}${then}${written(day, third, capitals)}`;
  }
  for (const [, first = '', between = '', second = ''] of text.matchAll(TWO)) {
    const kinds = [first, second].map(kindOf).sort().join('');
    if (kinds !== 'my' || (isWord(first) !== isWord(second)) || (between === '' && (isWord(first) || first.length < 2))) continue;
    // A month alone in two letters beside a year: "MM/YY".
    const by = isWord(first) ? '/' : between;
    return `${written(day, first, capitals)}${by}${written(day, second, capitals)}`;
  }
  return undefined;
}

/** "e.g. 05-JAN-2025", or a hint that is nothing else: a day that is told of ("by January 1, 2026") is no example. */
const SHOWS = /(?:\be\.?g\b\.?|\bex(?:ample)?\b|\bformat(?:ted)?\b|\bsuch as\b|\blike\b|\bas in\b|\benter(?:ed)? as\b)(.{0,60})/i;
const exampleIn = (control: Control): string =>
  [...control.hints, control.label].slice(0, 6).map((text) => (/^\W*(?:[a-z]{3,9}\.? )?[\d/.-]+(?:[a-z]{3}[\d/.-]+|(?:,? \d+)?)\W*$/i.test(text.slice(0, 40)) ? text.slice(0, 40) : (SHOWS.exec(text.slice(0, 300))?.[1] ?? ''))).join(' ; ');

function ofExample(text: string, day: Day): string | undefined {
  const name = (short: string, rest: string): string => {
    const full = MONTHS[Number(day.m) - 1] ?? '';
    const word = rest.length > 1 ? full : full.slice(0, 3);
    return short === short.toUpperCase() ? word.toUpperCase() : word;
  };
  const year = (example: string): string => (example.length === 2 ? day.y.slice(2) : day.y);
  const [, by = '', short = '', rest = '', y = ''] = DAY_FIRST.exec(text) ?? [];
  if (short) return `${day.d}${by}${name(short, rest)}${by}${year(y)}`;
  const [, month = '', more = '', gap = '', then = '', y2 = ''] = MONTH_FIRST.exec(text) ?? [];
  if (month) return `${name(month, more)}${gap}${gap === ' ' ? Number(day.d) : day.d}${then}${year(y2)}`;
  for (const [, a = '', by2 = '', b = '', c = ''] of text.matchAll(NUMBERS)) {
    if (a.length === 4 && c.length <= 2) return `${day.y}${by2}${day.m}${by2}${day.d}`;
    if (a.length > 2 || ![2, 4].includes(c.length)) continue;
    if (Number(a) > 12 && Number(b) <= 12) return `${day.d}${by2}${day.m}${by2}${year(c)}`;
    if (Number(b) > 12 && Number(a) <= 12) return `${day.m}${by2}${day.d}${by2}${year(c)}`;
  }
  return undefined;
}

/** What a pattern of digits alone lets through. */
const PATTERNS: [RegExp, (day: Day) => string][] = [
  [/^9999-99-99$/, ({ y, m, d }) => `${y}-${m}-${d}`],
  [/^99-99-9999$/, ({ y, m, d }) => `${m}-${d}-${y}`],
  [/^99\.99\.9999$/, ({ y, m, d }) => `${m}.${d}.${y}`],
];
/** `^\d{2}-[0-9]{2}-\d{4}$` as 99-99-9999. */
const digitsOf = (pattern: string): string =>
  pattern.slice(0, 80).replace(/^\^|\$$/g, '').replace(/(?:\\d|\[0-9\])(?:\{(\d)\})?/g, (_, many) => '9'.repeat(Number(many ?? 1))).replace(/\\(?=[/.-])/g, '');

/** "Birth year", "Date of service (month)", or "YYYY" alone in a box: one piece is asked, never the whole. */
const ALONE = /^\W*(?:(month|year) of (?:birth|service|onset|denial|diagnosis|treatment|visit)|.{0,80}\b(?:birth|onset|diagnosis|service|start|denial|visit)\W{1,3}(month|year)|.{0,80}\b(?:date|dob|date of birth|date of service)[\s:(–—-]{1,3}(month|day|year|yyyy|mm|dd))\W*$/i;
function pieceAlone(control: Control): Piece | undefined {
  // A picker says "MM", "DD" and "YYYY" of its three parts.
  const pieces = control.hints.flatMap((text) => /^\W*(yyyy|mm|dd|year|month|day)\W*$/i.exec(text.slice(0, 20))?.[1] ?? []);
  const hinted = pieces.length === 1 ? pieces[0] : undefined;
  const [, first, second, third] = ALONE.exec(control.label.slice(0, 160)) ?? [];
  const called = (first ?? second ?? third ?? hinted)?.toLowerCase();
  return called === undefined ? undefined : called.startsWith('m') ? 'month' : called.startsWith('d') ? 'day' : 'year';
}

/** A date in the shape that the control asks for; where nothing says one, `MM/DD/YYYY`. */
export function dateText(iso: string, control: Control): string {
  const day = split(iso);
  if (control.widget === 'date') return iso;
  if (control.widget === 'month') return iso.slice(0, 7);
  const alone = pieceAlone(control);
  if (alone) return pieceWords(iso, alone, control)[0] ?? '';
  const text = said(control);
  const example = exampleIn(control);
  const short = DAY_FIRST.exec(example)?.[2] ?? MONTH_FIRST.exec(example)?.[1] ?? '';
  const shaped = ofFormat(text, day, short !== '' && short === short.toUpperCase()) ?? ofExample(example, day) ?? PATTERNS.find(([pattern]) => pattern.test(digitsOf(control.pattern ?? '')))?.[1](day);
  if (shaped) return shaped;
  const { y, m, d } = day;
  if (control.maxLength === 8) return control.inputMode === 'numeric' || control.pattern === '\\d{8}' ? `${m}${d}${y}` : `${m}/${d}/${y.slice(2)}`;
  return `${m}/${d}/${y}`;
}

/** The names of three boxes at the end of what they share. */
export const THREE_PIECES = /\b(mo(?:nth)?|mm|day?|dd|yea?r|yr|y{2,4})\b\.?[\s/,–-]+(mo(?:nth)?|mm|day?|dd|yea?r|yr|y{2,4})\b\.?[\s/,–-]+(mo(?:nth)?|mm|day?|dd|yea?r|yr|y{2,4})\b\W*$/i;

type Piece = 'month' | 'day' | 'year';

/** The pieces that a format names, in its order: "DD/MM/YYYY". */
const piecesIn = (hint: string): Piece[] => [...hint.slice(0, 80).matchAll(/\b(m{1,2}|d{1,2}|y{2,4})\b/gi)].map(([one]) => (/^m/i.test(one) ? 'month' : /^d/i.test(one) ? 'day' : 'year'));

/** "Date of birth: Mo. / Day / Yr." */
const calledIn = (label: string): Piece[] => {
  const run = THREE_PIECES.exec(label.slice(0, 200));
  return run ? run.slice(1).map((one) => (/^m/i.test(one) ? 'month' : /^d/i.test(one) ? 'day' : 'year')) : [];
};

/** Which piece a box of a split date is: by its own words, else by its place in month, day, year order. */
export function pieceOf(control: Control, part: { index: number; count: number }): Piece | undefined {
  // "Date of birth: month"; not the "year" of "Date of birth, month day year".
  const single = /\b(?:month|mo|day|da|year|yr|mmm?|dd|yyyy|yy)\W+(?:month|mo|day|da|year|yr|mmm?|dd|yyyy|yy)\b/i.test(control.label.slice(0, 200)) ? '' : control.label.slice(0, 200);
  const called = /^(?:.*[\s:(–-])?\W*(month|mo|mmm?|day|dd?|year|yr|yyyy|yy?)\W*$/i.exec(single)?.[1]?.toLowerCase();
  if (called) return called.startsWith('m') ? 'month' : called.startsWith('d') ? 'day' : 'year';
  // "MM / DD / YYYY" after the last box says the order of all of them.
  const order = [...control.hints.map(piecesIn), calledIn(control.label)].find((one) => one.length === 3);
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
  if (!control.options && /\bmmm\b/i.test([control.label, ...control.hints].join(' '))) return [name.slice(0, 3)];
  return [m, String(Number(m)), name, name.slice(0, 3), `${m} - ${name}`, `${m} ${name}`, `${name} (${m})`];
}

/** `March 14, 1988`, as the wording says dates. */
export const longDate = (iso: string): string => {
  const { y, m, d } = split(iso);
  return `${MONTHS[Number(m) - 1] ?? ''} ${Number(d)}, ${y}`;
};
