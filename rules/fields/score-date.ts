import type { Case } from '../case/schema.ts';
import { type Ask, field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { scoreOf } from '../values/lines.ts';
import { firstOfEach, newestScores, type Scored } from '../values/scores.ts';

/** "Date of these scores": the one day of them all, where they have one. */
function sameDay(from: Case, ask: Ask): Scored | undefined {
  if (ask.row !== undefined || ![ask.control.label, ask.control.legends[0] ?? ''].some((text) => /\b(?:scores|scales|measures|tools|score\(s\))/i.test(text))) return undefined;
  const latest = firstOfEach(newestScores(from));
  return latest.every((one) => one.score.date === latest[0]?.score.date) ? latest[0] : undefined;
}

/** "Date of most recent rating", whichever scale it was by; one that is named and not recorded has no day. */
function latestDay(from: Case, ask: Ask): Scored | undefined {
  if (ask.row !== undefined || !/\b(?:most recent|latest|last)\b.{0,20}\b(?:rating|scale|score|assessment|measurement|screening)s?\W*$/i.test(ask.control.label) || /[A-Z]{3}|\d/.test(ask.control.label)) return undefined;
  return newestScores(from)[0];
}

export default field({
  title: 'Date of a score',
  says: [
    'date of phq 9? score?', 'phq 9 date', 'date of score', 'score date', 'date of assessment', 'assessment date',
    'date administered|performed', 'date of phq9', 'madrs date', 'date of madrs', 'date of rating', 'date of most? recent|last|latest rating|measurement|screening', 'date rated|measured|screened', 'rating date', 'most recent|last|latest rating|scale|assessment date', 'date of scale', 'date of phq 9',
    'phq9 date', 'date scored', 'phq 9 score date', 'phq 9 assessment date', 'date of phq 9 assessment', 'madrs score date',
    'date assessed', 'date', 'date completed', 'pcl 5 date', 'date of pcl 5', 'nrs date',
    'date of that? phq|madras|madrs|pcl|gad|scale|score|test', 'scored on', 'done on', 'scale date', 'date done', 'date given',
    'date it was done', 'given on', 'administered on', 'completed on', 'when given|administered|completed',
    'date taken|obtained|recorded', 'phq|pcl|gad 9|5|7 was? completed|administered|obtained|recorded|taken|given|done on?',
    'phq9|madrs|nrs|scale|assessment|score was? completed|administered|obtained|recorded|taken|given|done on?',
    'date phq|pcl|gad 9|5|7 was? completed|administered|obtained|recorded|taken|given|done',
    'date phq9|madrs|nrs|scale|assessment|score was? completed|administered|obtained|recorded|taken|given|done',
    'when was phq|pcl|gad 9|5|7 done|completed|administered', 'when was madrs|scale|assessment|score done|completed|administered',
    'date of most? recent phq|pcl|gad 9|5|7', 'date of most? recent|last|latest madrs|scale|assessment|score',
    'date of last|latest phq|pcl|gad 9|5|7', 'most recent phq 9 date', 'date * phq|gad|pcl 9|7|5',
    'date * madrs|score|scale|assessment|nrs|qids|instrument|tool', 'phq|gad|pcl 9|7|5 * date|completed|administered|done',
    'madrs|scale|score|assessment|tool|instrument * date|completed|administered|dated',
    'scale given|completed|administered|done|obtained on?', 'score obtained|taken|recorded on?',
    'when * phq|madrs|scale|score|assessment|gad|pcl', 'date given|obtained|taken', 'as of', 'date above score|scale',
    'date * score s? were', 'score|scale * given|completed|done|obtained on?', 'date of these score|scale',
  ],
  beside: 'prior pretreatment treatment after start date of on most recent last latest baseline current initial completed administered done score total assessment was were obtained given scale',
  not: [
    'best|lowest|peak|worst|nadir', 'highest phq|madrs|gad|pcl|score', 
    'birth', 'service', 'signature', 'total', 'score and', 'instrument', 'scale and', 'score with',
  ],
  within: [
    'score', 'phq 9', 'phq9', 'madrs', 'scale', 'assessment', 'gad 7', 'pcl 5', 'nrs', 'rating', 'instrument', 'rating scale',
    'baseline severity', 'symptom severity', 'depression severity',
  ],
  roles: ['patient'],
  rows: 'scores',
  value(from, ask) {
    const held = scoreOf(from, ask) ?? sameDay(from, ask) ?? latestDay(from, ask);
    return held && date(`${held.path}.date`, `${held.score.scale} of`, held.score.date);
  },
  examples: { yes: [{ label: 'Date of most recent rating', heading: 'Baseline severity' }, 'Date of current PHQ-9', 'Pain score obtained on', 'Scales given on', 'PHQ-9 completed on', 'Date MADRS administered', 'Date of PHQ-9', 'PHQ-9 date', { label: 'Date', columns: ['Scale', 'Score', 'Date'] }], no: ['Date', 'PHQ-9 score'] },
});
