import type { Case } from '../../case/schema.ts';
import type { Value } from '../../values/value.ts';
import { question } from '../question.ts';

const BOUND = /(?:(≥|>=|at least|greater than or equal to|of)\s*(\d{1,3})\b(?:\s*(?:or (?:higher|greater|more|above)|points?))?|(\d{1,3})\s*(?:or (?:higher|greater|more|above))|(>|greater than|more than|above|over)\s*(\d{1,3})\b)/;
const spoken = (scale: string): RegExp => new RegExp(`\\b${scale.toLowerCase().replace(/[^a-z0-9]+/g, '[^a-z0-9]?')}\\b`);

function reached(one: Case, asked: string): Extract<Value, { is: 'yes-no' }> | undefined {
  const named = one.assessments.map((score, at) => ({ score, at })).filter(({ score }) => spoken(score.scale).test(asked)).sort((a, b) => b.score.date.localeCompare(a.score.date));
  if (new Set(named.map(({ score }) => score.scale)).size !== 1) return undefined;
  const bound = BOUND.exec(asked.replace(/\b(?:phq|pcl|gad)-?\d\b/g, ' '));
  const latest = named[0];
  // What it was before the treatment may not be what it is now.
  if (/\bbaseline\b|\bpre-?treatment\b/.test(asked) && new Set(named.map(({ score }) => score.score)).size > 1) return undefined;
  if (!latest || !bound) return undefined;
  // "A score of 20" without "or higher" is no bound.
  if (bound[1] === 'of' && !/or (?:higher|greater|more|above)/.test(bound[0])) return undefined;
  const strict = bound[4] !== undefined;
  const least = Number(bound[2] ?? bound[3] ?? bound[5]);
  const yes = strict ? latest.score.score > least : latest.score.score >= least;
  return { is: 'yes-no', yes, facts: [{ path: `assessments[${latest.at}]`, says: `${latest.score.scale} ${latest.score.score}`, date: latest.score.date }] };
}

export default question({
  title: 'A score of at least',
  asks: [/\b(?:phq-?9|madrs|ham-?d|hdrs|bdi|qids|pcl-?5|gad-?7|nrs|score)\b.{0,60}(?:≥|>|at least|greater|more than|above|over|or higher|or more)/],
  not: [/^\W*(?:what|which|when|list|date|if )/, /\bitem\b|(?:<|≤|less than|below|at most|reduction|improve|decrease|change|percent|%)/],
  beside: `# phq phq9 phq8 madrs ham hamd d hdrs bdi ii qids sr pcl pcl5 gad gad7 nrs vas score scores scored baseline pretreatment most recent latest total severe severity depression depressive symptoms points point patient's health questionnaire montgomery asberg
    åsberg rating scale least greater than higher above over equal hamilton self report indicating anxiety pain numeric`,
  mayBeNegated: true,
  // "PHQ-9 of 20 or more, or MADRS of 28 or more": yes with one that reaches it, no only where none does.
  answer: (one, asked) => {
    const parts = asked.split(/\bor (?=[^.]{0,24}\b(?:phq|madrs|ham|hdrs|bdi|qids|pcl|gad|nrs)\b)/);
    const found = parts.map((part) => reached(one, part));
    const yes = found.find((value) => value?.yes);
    return yes ?? (found.every(Boolean) ? found[0] : undefined);
  },
  examples: { yes: ['Is the PHQ-9 score ≥ 20?', 'MADRS score of 28 or higher', 'PHQ-9 ≥ 20 or MADRS ≥ 28?'], no: ['What is the PHQ-9 score?', 'Has the PHQ-9 score improved by at least 50%?'] },
});
