import type { Case } from '../../case/schema.ts';
import type { Value } from '../../values/value.ts';
import { question } from '../question.ts';

const WORDS = ['severe', 'moderate', 'mild'];

/** The severity that the recorded diagnosis says in its own words. */
function recorded(one: Case): Extract<Value, { is: 'choice' }> | undefined {
  const at = one.diagnoses.findIndex(({ code }) => /^F3[23]/.test(code));
  const said = one.diagnoses[at];
  const word = said && WORDS.find((each) => new RegExp(`\\b${each}\\b`, 'i').test(said.description));
  return said && word ? { is: 'choice', id: word, label: word[0]?.toUpperCase() + word.slice(1), also: [], facts: [{ path: `diagnoses[${at}]`, says: `${said.code}, ${said.description}` }] } : undefined;
}

export default question({
  title: 'Severity of the depression',
  asks: [/\bseverity\b.{0,30}\b(?:depressi|mdd)|\b(?:depressi\w+|mdd|depressive episode) severity\b/],
  not: [/\bscores?\b|\bphq|\bmadrs|\bscale|\binstrument|\bchange|\bimprove|\bbaseline|\bprior|\bdescribe|\bpain\b|\bptsd/],
  mayBeNegated: false,
  answer: recorded,
  examples: { yes: ['What is the severity of the depression?', 'Severity of current depressive episode', 'MDD severity'], no: ['PHQ-9 severity', 'Describe the severity of the depression', 'Pain severity'] },
});
