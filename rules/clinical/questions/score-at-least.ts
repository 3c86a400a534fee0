import { question } from '../question.ts';

const BOUND = /(?:(≥|>=|at least|greater than or equal to|of)\s*(\d{1,3})\b(?:\s*(?:or (?:higher|greater|more|above)|points?))?|(\d{1,3})\s*(?:or (?:higher|greater|more|above))|(>|greater than|more than|above|over)\s*(\d{1,3})\b)/;
const spoken = (scale: string): RegExp => new RegExp(`\\b${scale.toLowerCase().replace(/[^a-z0-9]+/g, '[^a-z0-9]?')}\\b`);

export default question({
  title: 'A score of at least',
  asks: [/\b(?:phq-?9|madrs|ham-?d|hdrs|bdi|qids|pcl-?5|gad-?7|nrs|score)\b.{0,60}(?:≥|>|at least|greater|more than|above|or higher|or more)/],
  not: [/^\W*(?:what|which|when|list|date|if )/, /(?:<|≤|less than|below|at most|reduction|improve|decrease|change|percent|%)/],
  mayBeNegated: true,
  answer: (one, asked) => {
    const named = one.assessments.map((score, at) => ({ score, at })).filter(({ score }) => spoken(score.scale).test(asked)).sort((a, b) => b.score.date.localeCompare(a.score.date));
    if (new Set(named.map(({ score }) => score.scale)).size !== 1) return undefined;
    const bound = BOUND.exec(asked.replace(/\b(?:phq|pcl|gad)-?\d\b/g, ' '));
    const latest = named[0];
    if (!latest || !bound) return undefined;
    // "A score of 20" without "or higher" is no bound.
    if (bound[1] === 'of' && !/or (?:higher|greater|more|above)/.test(bound[0])) return undefined;
    const strict = bound[4] !== undefined;
    const least = Number(bound[2] ?? bound[3] ?? bound[5]);
    const yes = strict ? latest.score.score > least : latest.score.score >= least;
    return { is: 'yes-no', yes, facts: [{ path: `assessments[${latest.at}]`, says: `${latest.score.scale} ${latest.score.score}`, date: latest.score.date }] };
  },
  examples: { yes: ['Is the PHQ-9 score ≥ 20?', 'MADRS score of 28 or higher'], no: ['What is the PHQ-9 score?', 'Has the PHQ-9 score improved by at least 50%?'] },
});
