import type { Control } from '../reading.ts';
import { words } from './words.ts';

/** Pieces that stand side by side below one label: "City / St / Zip", "First / M.I.", "DOS from – to", "Drug and HCPCS". */
const PIECES = new Set(['city', 'st', 'state', 'zip', 'zip code', 'first', 'last', 'mi', 'm i', 'middle', 'from', 'to', 'thru', 'through', 'hcpcs', 'cpt', 'drug', 'drug name', 'name', 'dose', 'code', 'ndc', 'strength', 'first name', 'last name', 'middle initial', 'start', 'end', 'begin', 'street', 'suite', 'ht', 'wt', 'height', 'weight', 'phone', 'fax', 'ext', 'office phone', 'office fax', 'units', 'unit', 'phone number', 'fax number', 'date', 'score', 'total', 'npi', 'tin', 'tax id', 'frequency', 'route', 'result', 'outcome', 'response', 'name and title', 'title', 'dates', 'dose from', 'dos from', 'date from', 'service date from', 'date of service from']);

/** The label's pieces where it names several, each with the words that lead the first: "DOS from – to" is "DOS from", "DOS to". */
function piecesOf(label: string): string[] | undefined {
  const bare = label.replace(/\([^()]*\)/g, ' ').replace(/[*:]+\s*$/, '').replace(/^\W+/, '');
  const pieces = bare.split(/\s*[/,–—|]\s*|\s+(?:and|&|-)\s+/).map((one) => one.trim()).filter(Boolean);
  if (pieces.length < 2 || pieces.length > 4 || !pieces.every((one) => PIECES.has(words(one).join(' ')))) return undefined;
  const lead = pieces[0]?.split(/\s+/).slice(0, -1).join(' ') ?? '';
  return pieces.map((one, at) => (at > 0 && lead && /^(to|thru|through|end)$/i.test(one) ? `${lead} ${one}` : one));
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
