import { field } from '../decide/field.ts';
import { words } from '../decide/words.ts';
import { fact } from '../values/facts.ts';
import { firstOfEach, newestScores } from '../values/scores.ts';
import type { Value } from '../values/value.ts';

/** A box that asks for scale, score and day together gets them together: the latest of each scale, or of the one it names. */
export default field({
  title: 'Scores with scale and date',
  says: [
    'instrument score and? date', 'instrument score date given', 'scale score and? date', 'score and? date', 'score and scale',
    'scale and score', 'rating scale score', 'baseline score and? scale', 'baseline score and scale used', 'scale used and score',
    'assessment score and? date', 'standardized|validated rating? scale score', 'score scale and? date',
    'depression rating scale and? score', 'rating scale used and score', 'rating scale and score', 'score with date',
    'tool and score', 'severity instrument score', 'scale name and score', 'score and date it was done', 'instrument and score',
    'list * scale|instrument|tool|measure * score', 'severity score and? instrument|scale|tool',
    'validated|standardized * scale|instrument|tool|measure * score|result', 'score * instrument|scale|tool * date',
    'scale|instrument|tool|measure * score * date', 'scale|instrument|tool|measure and? result', 'rating scale result',
    'scale score', 'objective measure|score', 'name of scale * score', 'score s? of? scale s?', 'symptom scale score',
    'total and? date', 'total * and date', 'score * and date',
  ],
  not: ['attach', 'yes', 'change', 'improvement', 'credit', 'previous', 'prior'],
  roles: ['patient'],
  value(from, ask): Value | undefined {
    if (ask.control.options || ask.control.widget === 'number' || ask.row !== undefined) return undefined;
    const latest = firstOfEach(newestScores(from));
    const label = ` ${words(ask.control.label).join(' ')} `;
    const named = latest.filter(({ score }) => label.includes(` ${words(score.scale).join(' ')} `));
    // A scale that is named and not recorded is not answered with another.
    if (named.length === 0 && /\b(?:phq|gad|madrs|ham|hdrs|bdi|qids|pcl|nrs|vas|bpi|cgi|ymrs|c-?ssrs)\b/i.test(ask.control.label.replace(/\([^()]*\)/g, ' '))) return undefined;
    const told = named.length > 0 ? named : latest;
    const us = (day: string): string => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
    return told.length === 0 ? undefined : { is: 'text', text: told.map(({ score }) => `${score.scale} ${score.score} (${us(score.date)})`).join(', '), facts: told.map(({ score, path }) => fact(path, `${score.scale} ${score.score}`, score.date)) };
  },
  examples: { yes: ['List the validated depression scale(s) used with score and date', 'Instrument, score and date', 'Severity: instrument, score, date given', 'Baseline score and scale used'], no: ['Score', 'Date of score', 'PHQ-9 score'] },
});
