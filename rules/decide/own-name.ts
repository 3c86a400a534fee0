import { entries as fields } from '../fields/index.ts';
import type { Control, Reading } from '../reading.ts';
import { entries as roles } from '../roles/index.ts';
import { words } from './words.ts';

/** Every word that any phrase of fields and roles knows, found once. */
let known: Set<string> | undefined;
function vocabulary(): Set<string> {
  known ??= new Set([
    ...Object.values(fields).flatMap((entry) => [...entry.says, ...(entry.inRows ?? []), ...(entry.not ?? []), ...(entry.within ?? []), ...(entry.notWithin ?? []), entry.beside ?? '']),
    ...Object.values(roles).flatMap((entry) => [...entry.cues, ...(entry.labelOnly ?? [])]),
  ].flatMap((phrase) => words(phrase.replace(/[|?*]/g, ' '))));
  return known;
}

const NUMBER = /\b(?:id|number|policy)\b/;

/** The names by which a page calls itself: words of its titles that no phrase knows. */
export const namesOf = ({ title, headings, text }: Reading): Set<string> =>
  new Set([title, ...headings.slice(0, 2), text.slice(0, 160)].flatMap(words).filter((word) => word.length > 2 && !/\d/.test(word) && !vocabulary().has(word)));

/** "Oscar ID", "Member Sentara #": whose number it is goes without saying on that insurer's own page. */
export function withoutOwnName(control: Control, names: Set<string>): Control {
  const said = words(control.label);
  if (said.length < 2 || said.length > 8 || !NUMBER.test(said.join(' ')) || !said.some((word) => names.has(word))) return control;
  const label = control.label.split(/(?<=[\s/-])/).filter((part) => !words(part).some((word) => names.has(word)) || words(part).length > 1).join('').trim();
  return NUMBER.test(words(label).join(' ')) ? { ...control, label, ...(control.column === control.label ? { column: label } : {}) } : control;
}
