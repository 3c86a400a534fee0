import type { Case } from '../../case/schema.ts';
import { question } from '../question.ts';

/** Names of conditions and the ICD-10-CM codes that are that condition, whole categories only. */
const CONDITIONS: [RegExp, RegExp][] = [
  [/\bmajor depress\w*(?: disorders?)?|\bmdd\b/, /^F3[23]/], [/\bpost-?traumatic stress(?: disorder)?|\bptsd\b/, /^F43\.1/], [/\bcomplex regional pain(?: syndrome)?|\bcrps\b/, /^G90\.5/],
  [/\bbipolar\b(?: disorder)?/, /^F31/], [/\bgenerali[sz]ed anxiety(?: disorder)?|\bgad\b/, /^F41\.1/], [/\bobsessive[- ]compulsive(?: disorder)?|\bocd\b/, /^F42/], [/\bfibromyalgia\b/, /^M79\.7/],
];
const named = (text: string): RegExp[] => CONDITIONS.filter(([word]) => word.test(text)).map(([, code]) => code);
/** What a diagnosis says of itself, and a question may ask: then the recorded words must say it too. */
const SAID = ['recurrent', 'single', 'chronic', 'acute', 'mild'];

function diagnosed(one: Case, asked: string): ReturnType<Parameters<typeof question>[0]['answer']> {
  const codes = named(asked);
  if (codes.length !== 1 || /\b(?:and|or)\b.{0,40}\b(?:schizo|psycho)/.test(asked)) return undefined;
  const severe = /\bsevere\b/.test(asked);
  const moderate = /\bmoderate\b/.test(asked);
  const at = one.diagnoses.findIndex(({ code }) => codes[0]?.test(code));
  const held = one.diagnoses[at];
  if (!held || (severe && !/severe/i.test(held.description) && !(moderate && /moderate/i.test(held.description))) || (moderate && !severe && !/moderate/i.test(held.description))) return undefined;
  const bare = asked.replace(/\bsingle(?: episode)? or recurrent\b|\brecurrent or single\b/g, ' ');
  if (SAID.some((word) => new RegExp(`\\b${word}\\b`).test(bare) && !new RegExp(`\\b${word}\\b`, 'i').test(held.description))) return undefined;
  // What it was asked for is the principal one.
  if (at > 0 && /\b(?:prescribed|requested|used|treat|treatment|indication|primary|principal)\b/.test(asked)) return undefined;
  return { is: 'yes-no', yes: true, facts: [{ path: `diagnoses[${at}]`, says: `${held.code}, ${held.description}`, ...(held.onsetDate ? { date: held.onsetDate } : {}) }] };
}

export default question({
  title: 'A named diagnosis',
  asks: [new RegExp(String.raw`\b(?:diagnos(?:is|ed|es)|dsm|criteria|have|has|carr(?:y|ies)|being|used|prescribed|requested|treat(?:ment|ed|ing)?|for|confirmed)\b.{0,80}(?:${CONDITIONS.map(([word]) => word.source).join('|')})|(?:${CONDITIONS.map(([word]) => word.source).join('|')}).{0,40}\b(?:diagnos(?:is|ed)|confirmed|dsm|criteria)\b`)],
  not: [/^\W*(?:what|which|when|list|describe|date|if )/, /\bresistan|refractory|suicid|family history|\brule[ds]? out|\bhistory of\b|\b(?:not|no|without)\b|\bfailed|\btried/],
  beside: `post traumatic posttraumatic stress ptsd complex regional pain crps bipolar generalized anxiety gad obsessive compulsive ocd fibromyalgia major depressive depression mdd disorder disorders dsm dsm5 iv v tr 5 edition criteria criterion per defined according meets meet met fulfills confirmed carries carry established adult adults recurrent single episode chronic mild severe moderate
    treatment treat treated treating prescribed requested used using being drug medication therapy infusion spravato ketamine esketamine indication intended primary principal using psychiatric icd 10 code consistent manual statistical mental diagnostic`,
  mayBeNegated: false,
  answer: diagnosed,
  examples: {
    yes: ['Does the patient have a diagnosis of major depressive disorder (MDD)?', 'Is the drug being prescribed for PTSD?', 'Dx of MDD?', 'Does the patient meet DSM-5 criteria for major depressive disorder?', 'MDD confirmed by DSM-5 criteria'],
    no: ['What is the diagnosis?', 'Does the patient have treatment-resistant depression?'],
  },
});
