import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { scoreOf } from '../values/lines.ts';

export default field({
  title: 'Score on a scale',
  says: [
    'score', 'phq 9|9score score?', 'phq9 score?', 'phq 9', 'madrs score?', 'ham d score?', 'hamd score?', 'hdrs score?',
    'hamilton rating scale', 'gad 7 score?', 'gad7 score?', 'pcl 5 score?', 'pcl5 score?', 'qids sr? score?', 'bdi ii? score?',
    'nrs score?', 'pain score', 'baseline score', 'rating scale score', 'patient health questionnaire 9?', 'current phq 9 score?',
    'baseline phq 9 score?', 'latest score', 'most recent phq 9? score', 'assessment score', 'current madrs score?',
    'baseline madrs score?', 'depression score', 'numeric rating scale', 'rating scale and score', 'phq 9 total score?',
    'scale score', 'madrs total', 'phq 9 total', 'total score of', 'latest bpi interference', 'bpi interference',
    'pain score at last visit', 'total and date it was done', 'total and date', 'score and date', 'instrument score date given',
    'phq 9|madrs|pcl 5|gad 7|bdi|qids|nrs|vas|bpi before|now|after|baseline|today|current|latest|initial',
    'baseline|current|latest|initial phq 9|madrs|pcl 5|gad 7|bdi|qids|nrs|vas|bpi',
  ],
  not: ['date', 'yes', 'improvement', 'reduction', 'attach', 'credit', 'name of', 'gaf'],
  roles: ['patient'],
  rows: 'scores',
  value(from, ask) {
    const held = scoreOf(from, ask);
    return held && { is: 'number', number: held.score.score, facts: [fact(held.path, `${held.score.scale} ${held.score.score}`, held.score.date)] };
  },
  examples: { yes: ['PHQ-9 score', 'MADRS', 'Current PHQ-9 Score'], no: ['Date of PHQ-9', 'Score sheet attached?', 'Number'] },
});
