import type { Control } from '../reading.ts';
import { CHOICES } from '../values/yes-no.ts';
import { groupKey } from './context.ts';
import { words } from './words.ts';

/** How sentences lead to a box, and what a form calls it. What comes before stays: it says whose. */
const LEADS: [RegExp, string][] = [
  [/^(?!.*\b(?:when|date|since|year|first|ever|test|never|family)\b).*\bdiagnosed (?:with|as having)\W*$/i, 'Diagnosis'],
  [/^.*\b(?:prescribed|ordered) by(?: (?:dr\.?|doctor))?\W*$/i, 'Prescriber name'],
  [/\b(?:live|lives|living|reside|resides|residing|located) at\W*$/i, 'street address'],
  [/\bweighs?\W*$/i, 'weight'],
  [/\b(?:and )?(?:is|stands)\W*(cm|in|inches|centimeters) tall\W*$/i, 'height ($1)'],
  [/^.*\b(?:denial|denied|decision|determination)\b.{0,20}\bdated\W*$/i, 'Date of denial'],
  [/^.*\breason (?:that )?(?:you|the plan|the insurer|your letter) (?:gave|gives|stated|cited)(?: for the denial)?(?: was| is)?\W*$/i, 'Denial reason'],
  [/\b(?:write to me |reached |contacted )?by e-?mail at\W*$/i, 'email'],
];

const SCALE = /\b(?:phq|madrs|gad|pcl|qids|bdi|nrs|vas|bpi|ham-?d|hdrs)\b/i;
const BEGAN = /^\W*(?:(?:and )?(?:which|that|it)\s+)?(?:has been present |began|begun|started|first appeared|present)\s*(?:on|since|in)?\s*(?:or about|about|approximately)?\W*$|^\W*since\W*$/i;
const ILLNESS = /\b(?:diagnos\w*|condition|icd|illness|symptoms?)\b/i;

/** "On [ ] the PHQ-9 score was [ ]", "the condition is [ ], which began on [ ]": what a sentence asks, as a form would say it. */
export function inSentence(controls: Control[], at: number): string | undefined {
  const [two, before, control, after] = [controls[at - 2], controls[at - 1], controls[at], controls[at + 1]];
  if (!control || control.rowIndex !== undefined || CHOICES.has(control.widget)) return undefined;
  const isNear = (one: Control | undefined): one is Control => one !== undefined && one.rowIndex === undefined && groupKey(one) === groupKey(control);
  const scale = words(control.label).join(' ') === 'on' && isNear(after) && words(after.label).length > 2 ? SCALE.exec(after.label)?.[0] : undefined;
  if (scale) return `Date of ${scale}`;
  if (BEGAN.test(control.label) && [before, two].some((one) => isNear(one) && ILLNESS.test(one.label))) return 'Date of onset';
  const lead = LEADS.find(([pattern]) => pattern.test(control.label));
  return lead && control.label.replace(...lead).trim();
}

const FEET = /\b(?:ft|feet|foot)\b/i;
const INCHES = /\b(?:in|inch|inches)\b/i;

/** "Height: [ ] ft [ ] in", "Height (feet)", "Height (inches)" side by side: each box takes its own part. */
export function feetAndInches(controls: Control[], at: number): string | undefined {
  const isPair = (one: Control | undefined, two: Control | undefined): boolean => {
    if (!one || !two || groupKey(one) !== groupKey(two) || one.rowIndex !== two.rowIndex || CHOICES.has(one.widget) !== CHOICES.has(two.widget)) return false;
    const named = [one.label, one.legends[0] ?? ''].some((text) => /\bheight\b/i.test(text) && !/weight/i.test(text));
    const isFeet = !INCHES.test(one.label) && (FEET.test(one.label) || one.hints.some((hint) => /^\W*(?:ft|feet|foot)\b/i.test(hint)));
    const isRest = /^\W*(?:ft|feet|foot|in|inch|inches)\W*$/i.test(two.label) || (/\bheight\b/i.test(two.label) && INCHES.test(two.label) && !FEET.test(two.label));
    return named && isFeet && isRest;
  };
  if (isPair(controls[at], controls[at + 1])) return 'Height (feet only)';
  return isPair(controls[at - 1], controls[at]) ? 'Height (inches only)' : undefined;
}
