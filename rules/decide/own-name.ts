import { entries as fields } from '../fields/index.ts';
import { entries as forms } from '../forms/index.ts';
import type { Control, Reading } from '../reading.ts';
import { portalOf } from './portal-of.ts';
import { entries as roles } from '../roles/index.ts';
import { words } from './words.ts';

/** Every word that any phrase of fields and roles knows, found once. */
let known: Set<string> | undefined;
function vocabulary(): Set<string> {
  known ??= new Set([
    ...Object.values(fields).flatMap((entry) => [...entry.says, ...(entry.inRows ?? []), ...(entry.not ?? []), ...(entry.within ?? []), ...(entry.notWithin ?? []), entry.beside ?? '']),
    ...Object.values(forms).flatMap((entry) => entry.evidence),
    ...Object.values(roles).flatMap((entry) => [...entry.cues, ...(entry.labelOnly ?? [])]),
  ].flatMap((phrase) => words(phrase.replace(/[|?*]/g, ' '))));
  return known;
}

const NUMBER = /\b(?:id|number|policy)\b/;
/** What has a number of its own, and may stand in a title. */
const THINGS = /^(?:complaint|grievance|dispute|inquiry|ticket|docket|student|school|university|vision|dental|travel|accident|disability|life|passport|driver|union|local|state|county|badge|invoice|docket|matter|incident|event|document|form|file|voucher|receipt|purchase|tracking|transaction)s?$/i;

/** The names by which a page calls itself: words of its titles that no phrase knows, and that the page never writes small. */
export function namesOf(reading: Reading): Set<string> {
  const { title, headings, text, controls } = reading;
  const payer = portalOf([reading]).payer ?? '';
  const small = new Set([text, ...controls.map((control) => control.label)].join(' ').replace(/\S*(?:@|\.(?:com|org|net|gov)\b|https?:)\S*/gi, ' ').match(/(?<![\p{L}])\p{Ll}{3,}/gu));
  const said = [title, ...headings.slice(0, 2), text.slice(0, 160)].join(' ').match(/(?<![\p{L}])\p{Lu}\p{L}{2,}/gu) ?? [];
  return new Set([...payer.split(/\W+/), ...said.filter((raw) => !small.has(raw.toLowerCase()) && !THINGS.test(raw))].flatMap(words).filter((word) => word.length > 2 && !vocabulary().has(word)));
}

/** "Oscar ID", "Member Sentara #": whose number it is goes without saying on that insurer's own page. */
export function withoutOwnName(control: Control, names: Set<string>): Control {
  const said = words(control.label);
  if (said.length < 2 || said.length > 8 || !NUMBER.test(said.join(' ')) || !said.some((word) => names.has(word))) return control;
  const label = control.label.split(/(?<=[\s/-])/).filter((part) => !words(part).some((word) => names.has(word)) || words(part).length > 1).join('').trim();
  return NUMBER.test(words(label).join(' ')) ? { ...control, label, ...(control.column === control.label ? { column: label } : {}) } : control;
}
