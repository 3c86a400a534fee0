import type { Control } from '../reading.ts';
import { words } from './words.ts';

/** Pieces that stand side by side below one label: "City / St / Zip", "First / M.I.", "DOS from – to", "Drug and HCPCS". */
const PIECES = new Set(['city', 'st', 'state', 'zip', 'zip code', 'first', 'last', 'mi', 'm i', 'middle', 'from', 'to', 'thru', 'through', 'hcpcs', 'cpt', 'drug', 'drug name', 'name', 'dose', 'code', 'ndc', 'strength', 'first name', 'last name', 'middle initial', 'start', 'end', 'begin', 'street', 'suite', 'ht', 'wt', 'height', 'weight', 'phone', 'fax', 'ext', 'office phone', 'office fax', 'office phone number', 'office fax number', 'contact phone', 'contact fax', 'telephone', 'telephone number', 'city town', 'npi number', 'tin number', 'tax id number', 'specialty', 'group number', 'id number', 'policy number', 'carrier', 'quantity', 'units', 'unit', 'phone number', 'fax number', 'date', 'score', 'total', 'npi', 'tin', 'tax id', 'frequency', 'route', 'result', 'outcome', 'response', 'name and title', 'title', 'dates', 'dose from', 'dos from', 'date from', 'service date from', 'date of service from']);

/** The label's pieces where it names several, each with the words that lead the first: "DOS from – to" is "DOS from", "DOS to". */
function piecesOf(label: string): string[] | undefined {
  const bare = label.replace(/\([^()]*\)/g, ' ').replace(/[*:]+\s*$/, '').replace(/^\W+/, '');
  const pieces = bare.split(/\s*[/,–—|]\s*|\s+(?:and|&|-)\s+/).map((one) => one.trim()).filter(Boolean);
  if (pieces.length < 2 || pieces.length > 4 || !pieces.every((one) => PIECES.has(words(one).join(' ')))) return undefined;
  const lead = pieces[0]?.split(/\s+/).slice(0, -1).join(' ') ?? '';
  return pieces.map((one, at) => (at > 0 && lead && /^(to|thru|through|end)$/i.test(one) ? `${lead} ${one}` : one));
}

/** "Drug A: ", "12b. Trial 2 – ": what counts the row, before its pieces. */
const COUNTED = /^\W*(?:\d{1,2}[a-z]?[.)]\s*)?(?:prior |previous )?(?:drug|medication|med|trial|treatment|therapy|rx|agent|antidepressant|course|scale|line|row|option)\s*(?:#|no\.?|number)?\s*([a-h]|\d{1,2})?\s*(?:[:.–—-]\s*|$)/i;
const FORMAT = /^\W*(?:(?:mm?|dd?|yy(?:yy)?|optional|required|mg|\d+)\b[\s/.-]*)+\W*$/i;

/** What each of several boxes with one label asks: the label's pieces, or the words printed between the boxes. */
export function sharedPiece(controls: Control[], at: number): { label: string; row?: number } | undefined {
  const control = controls[at];
  if (!control?.label || control.part) return undefined;
  const isSame = (one: Control | undefined): boolean => one?.label === control.label && one.rowIndex === control.rowIndex && one.legends[0] === control.legends[0] && one.part === undefined;
  let first = at;
  while (isSame(controls[first - 1])) first -= 1;
  let end = at + 1;
  while (isSame(controls[end])) end += 1;
  const run = controls.slice(first, end);
  if (run.length < 2) return undefined;
  const counted = COUNTED.exec(control.label);
  const count = counted?.[1]?.toLowerCase();
  const row = count === undefined ? {} : { row: /\d/.test(count) ? Number(count) - 1 : count.charCodeAt(0) - 97 };
  const bare = (counted ? control.label.slice(counted[0].length) : control.label).replace(/[*:]+\s*$/, '');
  const pieces = bare.replace(/\([^()]*\)/g, ' ').split(/\s*[/|;,]\s*|\s+[–—-]\s+/).map((one) => one.trim()).filter(Boolean);
  if (run.length >= 3 && pieces.length === run.length) return { label: pieces[at - first] ?? '', ...row };
  if (!counted && control.rowIndex === undefined) return undefined;
  // Words between the boxes; the last ones may be the next question's.
  const next = controls[end]?.label;
  const captions = run.flatMap((one) => one.hints).filter((text) => text !== next && text !== control.label && !FORMAT.test(text) && words(text).length <= 6);
  const names = captions.length === run.length ? captions : captions.length === run.length - 1 && bare !== '' ? [bare, ...captions] : undefined;
  const label = names?.[at - first];
  return label ? { label, ...row } : undefined;
}

/** The piece that a control stands for, where as many boxes follow each other as their one label names. */
export function pieceAt(controls: Control[], at: number): string | undefined {
  const control = controls[at];
  if (!control) return undefined;
  for (let first = at; first >= 0 && first > at - 4; first -= 1) {
    const label = controls[first]?.label ?? '';
    const pieces = label ? piecesOf(label) : undefined;
    if (!pieces) continue;
    if (first > 0 && controls[first - 1]?.label === label) continue;
    const run = controls.slice(first, first + pieces.length);
    const together = run.length === pieces.length && run.every((one, n) => n === 0 || one.label === label || (one.column === one.label && (one.rowIndex === undefined || one.column === run[0]?.column)) || (one.label === '' && one.legends.includes(label)));
    const after = controls[first + pieces.length];
    const isState = pieces.some((one, n) => /^st(?:ate)?$/i.test(one) && run[n]?.maxLength === 2);
    return together && (after?.label !== label || isState) ? pieces[at - first] : undefined;
  }
  return undefined;
}

const NUMBER = /^\W*(?:q(?:uestion)?\s*)?\d{1,2}[a-z]?[.):]\s*(?=\p{L}{2})/iu;
const bareOf = (text: string): string => text.replace(/[\s*:]+$/, '');
const wholeIn = (text: string): string => bareOf(text.replace(NUMBER, ''));
/** What boxes share: the label, or of one without words what leads it; the question's number and marks are none of it. */
const sharedBy = ({ label, legends }: Control): string => wholeIn(/\p{L}{2}/u.test(label) ? label : (legends[0] ?? ''));
/** Pieces of one value, which are no things of their own. */
const OF_ONE = /^\W*(?:area code|prefix|exchange|line number|month|mo|mm|day|dd|year|yy(?:yy)?|first \d|last \d|and|or|no|ext)\W*$/i;
const TYPED = new Set(['text', 'tel', 'email', 'number', 'date']);

type Unit = Control[];
/** Controls from `at` on that share what leads them; the boxes of one split value, or of a date in three, are one. */
function unitsFrom(controls: Control[], at: number): Unit[] {
  const whole = sharedBy(controls[at] as Control);
  const units: Unit[] = [];
  for (let n = at; n < controls.length && controls[n]?.rowIndex === controls[at]?.rowIndex && sharedBy(controls[n] as Control) === whole; n += 1) {
    const one = controls[n] as Control;
    const last = units.at(-1);
    if (one.part && one.part.index > 0 && last?.[0]?.part) last.push(one);
    else units.push([one]);
  }
  return units;
}

/** The words right after each box, where every box but the first has some ("[ ] Last [ ] First [ ] MI") and the last ones are not the next question's. */
function captionsOf(units: Unit[], whole: string, next: string | undefined): (string | undefined)[] | undefined {
  if (units.length < 2 || COUNTED.test(whole) || units.some((unit) => unit.length > 1 || !TYPED.has(unit[0]?.widget ?? ''))) return undefined;
  const captions = units.map(([one]) => one?.hints.find((hint) => bareOf(hint) !== bareOf(next ?? '') && PIECES.has(words(hint).join(' ')) && !FORMAT.test(hint)));
  const isNamed = captions.slice(1).every(Boolean) && new Set(captions).size === captions.length;
  if (!isNamed) return undefined;
  const listed = /\(([^()]+)\)\s*$/.exec(whole)?.[1]?.split(/\s*[,/;]\s*/) ?? [];
  return captions.map((one, n) => one ?? (listed.length === units.length ? listed[n] : undefined));
}

const MORE = /^\W*(?:any |if any,? )?(?:others?|additional|secondary|second|2nd)(?:,? if any)?\W*$/i;
/** "Latest PHQ-9 score / date given": what each of the boxes between slashes asks. */
function slashed(units: Unit[], whole: string): string[] | undefined {
  const followed = units.length === 2 && units[0]?.[0]?.options && !units[1]?.[0]?.options ? /^(.{12,}?\?)\s+(if (?:yes|so)\b.+)$/i.exec(whole) : undefined;
  if (followed?.[1] && followed[2]) return [followed[1], followed[2]];
  const pieces = whole.replace(/\([^()]*\)/g, (text) => text.replace(/\//g, '|')).split(/\s*\/\s*/).map((one) => one.replace(/\|/g, '/').trim());
  if (units.length < 2 || pieces.length !== units.length || pieces.some((one) => !/\p{L}{2}/u.test(one) || OF_ONE.test(one) || words(one).length > 8)) return undefined;
  const isDrawn = units.slice(0, -1).every((unit) => unit.at(-1)?.hints.some((hint) => /^\W*\/\W*$/.test(hint)) || unit.at(-1)?.part !== undefined);
  return isDrawn ? pieces.map((one) => (MORE.test(one) ? `${one} ${(pieces[0] ?? '').split(/\s+(?:for|of|that|to)\s/i)[0]}` : one)) : undefined;
}

/** The first box of a table inside a cell may bear the cell's title: the column says what it asks, as it does below. */
function ofFirstRow(controls: Control[], control: Control): Control {
  const { column, label, rowIndex } = control;
  if (rowIndex !== 0 || !column || column === label) return control;
  const below = controls.find((one) => one.rowIndex === 1 && one.column === column);
  return below && below.label === column && below.legends[0] === label ? { ...control, label: column, legends: [label, ...control.legends.filter((one) => one !== label)] } : control;
}

/** The controls, each that shares a label with its neighbours called by its own part of it. */
export function apart(given: Control[]): Control[] {
  const controls = given.map((control) => ofFirstRow(given, control));
  for (let at = 0; at < controls.length; at += 1) {
    const whole = sharedBy(controls[at] as Control);
    if (whole === '' || (at > 0 && sharedBy(controls[at - 1] as Control) === whole)) continue;
    const found = unitsFrom(controls, at);
    const each = found.length === 1 && found[0]?.[0]?.part ? found[0].map((one) => [one]) : undefined;
    const units = each && slashed(each, whole) ? each : found;
    if (units.length < 2 || units.length > 5) continue;
    const captions = captionsOf(units, whole, controls[at + units.length]?.label);
    const pieces = captions ? undefined : slashed(units, whole);
    let n = at;
    for (const [which, unit] of units.entries())
      for (const one of unit) {
        const [caption, piece] = [captions?.[which], pieces?.[which]];
        const rest = one.legends.filter((text) => wholeIn(text) !== whole);
        const lead = whole.replace(/\s*\([^()]*\)$/, '');
        const { part, ...alone } = one;
        if (caption) controls[n] = { ...one, label: caption, legends: [lead, ...rest], hints: one.hints.filter((hint) => hint !== caption) };
        else if (piece) controls[n] = { ...(unit.length > 1 ? one : alone), label: piece, legends: unit.length > 1 && part?.led ? [piece, ...rest] : rest, hints: one.hints.filter((hint) => /\p{L}/u.test(hint)) };
        n += 1;
      }
  }
  return controls;
}
