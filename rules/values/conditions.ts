import type { Control } from '../reading.ts';
import { plain } from '../format/options.ts';

/** Short names by which forms offer a whole category of ICD-10-CM. */
const CALLED: [RegExp, RegExp][] = [
  [/^F3[23]/, /\bmajor depress\w*( disorder)?|\bmdd\b/g], [/^F43\.1/, /\bpost ?traumatic stress( disorder)?|\bptsd\b/g], [/^G90\.5/, /\bcomplex regional pain( syndrome)?|\bcrps\b/g],
  [/^F41\.1/, /\bgenerali[sz]ed anxiety( disorder)?|\bgad\b/g], [/^M79\.7/, /\bfibromyalgia\b/g],
];
const QUIET = new Set(['the', 'a', 'of', 'with', 'without', 'adult', 'adults', 'in', 'disorder', 'type', 'syndrome', 'specify', 'please']);

/** The one answer that names the diagnosis' category and says nothing that the diagnosis does not: "Major depressive disorder (MDD)", never "MDD with suicidal ideation". */
export function conditionOption(control: Control, diagnosis: { code: string; description: string }): string | undefined {
  const names = CALLED.find(([code]) => code.test(diagnosis.code))?.[1];
  const options = control.options ?? [];
  if (!names) return undefined;
  const naming = options.filter((one) => plain(one.label).match(names) !== null);
  const held = new Set(plain(diagnosis.description).split(' '));
  const fit = naming.filter((one) => plain(one.label).replace(names, ' ').split(' ').every((word) => word === '' || QUIET.has(word) || held.has(word) || diagnosis.code.toLowerCase().replace('.', ' ').startsWith(word)));
  // Another answer that names it too, with more, might be the closer one: then nobody can say.
  return fit.length === 1 && naming.length === 1 ? fit[0]?.label : undefined;
}
