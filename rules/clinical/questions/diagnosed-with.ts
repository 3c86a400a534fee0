import type { Case } from '../../case/schema.ts';
import { question } from '../question.ts';

/** Names of conditions and the ICD-10-CM codes that are that condition, whole categories only. */
const CONDITIONS: [RegExp, RegExp][] = [
  [/\bmajor depress|\bmdd\b/, /^F3[23]/], [/\bpost-?traumatic stress|\bptsd\b/, /^F43\.1/], [/\bcomplex regional pain|\bcrps\b/, /^G90\.5/],
  [/\bbipolar\b/, /^F31/], [/\bgenerali[sz]ed anxiety|\bgad\b/, /^F41\.1/], [/\bobsessive[- ]compulsive|\bocd\b/, /^F42/], [/\bfibromyalgia\b/, /^M79\.7/],
];
const named = (text: string): RegExp[] => CONDITIONS.filter(([word]) => word.test(text)).map(([, code]) => code);

function diagnosed(one: Case, asked: string): ReturnType<Parameters<typeof question>[0]['answer']> {
  const codes = named(asked);
  if (codes.length !== 1 || /\b(?:and|or)\b.{0,40}\b(?:schizo|psycho)/.test(asked)) return undefined;
  const severe = /\bsevere\b/.test(asked);
  const moderate = /\bmoderate\b/.test(asked);
  const at = one.diagnoses.findIndex(({ code }) => codes[0]?.test(code));
  const held = one.diagnoses[at];
  if (!held || (severe && !/severe/i.test(held.description) && !(moderate && /moderate/i.test(held.description))) || (moderate && !severe && !/moderate/i.test(held.description))) return undefined;
  return { is: 'yes-no', yes: true, facts: [{ path: `diagnoses[${at}]`, says: `${held.code}, ${held.description}`, ...(held.onsetDate ? { date: held.onsetDate } : {}) }] };
}

export default question({
  title: 'A named diagnosis',
  asks: [/\b(?:diagnos(?:is|ed)|does the (?:patient|member) have|being (?:treated|used|prescribed) for|confirmed)\b.{0,80}\b(?:major depress|mdd|post-?traumatic|ptsd|complex regional|crps|bipolar|generali[sz]ed anxiety|obsessive|fibromyalgia)/],
  not: [/^\W*(?:what|which|when|list|describe|date|if )/, /\bresistan|refractory|suicid|family history|\brule[ds]? out|\bhistory of\b|\b(?:not|no|without)\b|\bdsm\b.{0,40}\bby\b|\bfailed|\btried/],
  mayBeNegated: false,
  answer: diagnosed,
  examples: { yes: ['Does the patient have a diagnosis of major depressive disorder (MDD)?', 'Is the drug being prescribed for PTSD?'], no: ['What is the diagnosis?', 'Does the patient have treatment-resistant depression?'] },
});
