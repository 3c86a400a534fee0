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
