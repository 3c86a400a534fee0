import type { Control } from '../reading.ts';
import type { Case } from '../case/schema.ts';
import { isAntidepressant } from '../clinical/antidepressants.ts';
import { plain } from '../format/options.ts';

/** Short names by which forms offer a whole category of ICD-10-CM. */
const CALLED: [RegExp, RegExp][] = [
  [/^F3[23]/, /\bmajor depress\w*( disorder)?|\bmdd\b/g], [/^F43\.1/, /\bpost ?traumatic stress( disorder)?|\bptsd\b/g], [/^G90\.5/, /\bcomplex regional pain( syndrome)?|\bcrps\b/g],
  [/^F41\.1/, /\bgenerali[sz]ed anxiety( disorder)?|\bgad\b/g], [/^M79\.7/, /\bfibromyalgia\b/g],
];
const QUIET = new Set(['the', 'a', 'of', 'with', 'without', 'adult', 'adults', 'in', 'disorder', 'type', 'syndrome', 'specify', 'please']);

/**
 * "Treatment-resistant depression": a major depression in which two antidepressants or more failed (FDA label of Spravato, section 14.1), where no
 * other answer is plain major depression and none tells of suicidal ideation that the case records.
 */
function resistant(control: Control, { code }: { code: string }, from: Case): string | undefined {
  const options = (control.options ?? []).map(({ label }) => label);
  const trd = options.filter((label) => /\btreatment[- ]resistant depress|\btrd\b/i.test(label));
  const failed = from.history.map((trial, n) => ({ trial, path: `history[${n}]` })).filter((row) => isAntidepressant(row) && (row.trial.outcome === 'no-response' || row.trial.outcome === 'partial-response'));
  const isOpen = options.some((label) => label !== trd[0] && /\bmajor depress|\bmdd\b/i.test(label) && !(/suicid/i.test(label) && from.clinical?.suicidalIdeation !== true));
  return trd.length === 1 && /^F3[23]/.test(code) && failed.length > 1 && !isOpen ? trd[0] : undefined;
}

/** The one answer that names the diagnosis' category and says nothing that the diagnosis does not: "Major depressive disorder (MDD)", never "MDD with suicidal ideation". */
export function conditionOption(control: Control, diagnosis: { code: string; description: string }, from: Case): string | undefined {
  const names = CALLED.find(([code]) => code.test(diagnosis.code))?.[1];
  const options = control.options ?? [];
  if (!names) return undefined;
  const naming = options.filter((one) => plain(one.label).match(names) !== null);
  const held = new Set(plain(diagnosis.description).split(' '));
  const fit = naming.filter((one) => plain(one.label).replace(names, ' ').split(' ').every((word) => word === '' || QUIET.has(word) || held.has(word) || diagnosis.code.toLowerCase().replace('.', ' ').startsWith(word)));
  const trd = resistant(control, diagnosis, from);
  if (trd) return trd;
  // Another answer that names it too, with more, might be the closer one: then nobody can say.
  return fit.length === 1 && naming.length === 1 ? fit[0]?.label : undefined;
}
