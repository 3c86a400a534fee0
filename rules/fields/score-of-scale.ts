import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { bandOf } from '../values/bands.ts';
import { scoreOf } from '../values/lines.ts';

export default field({
  title: 'Score on a scale',
  says: [
    'brief pain inventory interference?', 'interference score', 'bpi * interference', 'brief pain inventory * score|interference',
    'score', 'phq 9|9score score?', 'phq9 score?', 'phq 9', 'madrs score?', 'ham d score?', 'hamd score?', 'hdrs score?',
    'hamilton rating scale', 'gad 7 score?', 'gad7 score?', 'pcl 5 score?', 'pcl5 score?', 'qids sr? score?', 'bdi ii? score?',
    'nrs score?', 'pain score', 'baseline score', 'patient health questionnaire 9?', 'current phq 9 score?',
    'baseline phq 9 score?', 'latest score', 'most recent phq 9? score', 'assessment score', 'current madrs score?',
    'baseline madrs score?', 'depression score', 'numeric rating scale', 'phq 9 total score?', 'scale score', 'madrs total',
    'phq 9 total', 'total score of', 'latest bpi interference', 'bpi interference', 'pain score at last visit',
    'total and date it was done', 'total and date', 'phq|pcl|gad 9|5|7 before|now|after|baseline|today|current|latest|initial',
    'madrs|bdi|qids|nrs|vas|bpi before|now|after|baseline|today|current|latest|initial',
    'baseline|current|latest|initial phq|pcl|gad 9|5|7', 'baseline|current|latest|initial madrs|bdi|qids|nrs|vas|bpi',
    'phq 9 score range', 'phq 9 range', 'phq 9 severity', 'phq 9 severity score?', 'madrs severity', 'gad 7 severity',
    'phq 9 result', 'madrs result', 'pain intensity', 'average pain', 'pain rating', 'pain level', 'current pain score?',
    'pain nrs', 'madrs total score', 'pcl 5 total', 'gad 7 total', 'phq 9 total score', 'montgomery asberg', 'ptsd checklist',
    'score range', 'gad 7', 'pcl 5', 'qids sr 16?', 'ham d 17?', 'cgi s', 'raw score', 'score obtained|today|now|achieved',
    'severity score', 'numerical rating', 'hamilton', 'beck depression', 'pain scale',
    'phq|gad|pcl 9|7|5 * start|before|baseline|after|end|treatment|now|intake|prior|today',
    'madrs|nrs|qids|bdi|score * start|before|baseline|after|end|treatment|now|intake|prior|today',
  ],
  beside: 'total raw baseline initial current latest recent before after pre post treatment therapy start started beginning most pretreatment today now screening of scale score severity at visit last depression anxiety rating checklist questionnaire esketamine spravato ketamine infusion self report item clinician rated generalized disorder health patient intake present ptsd',
  not: [
    'best|lowest|peak|worst|nadir', 'highest phq|madrs|gad|pcl|score', 
    'date', 'yes', 'improvement', 'reduction', 'attach', 'credit', 'name of', 'gaf', 'completed', 'administered', 'taken on',
    'given on', 'scale used', 'which scale', 'and scale', 'and date', 'instrument', 'scale and',
    'obtained|recorded|done|measured|assessed|scored on',
  ],
  roles: ['patient'],
  rows: 'scores',
  value(from, ask) {
    const held = scoreOf(from, ask);
    if (!held) return undefined;
    const facts = [fact(held.path, `${held.score.scale} ${held.score.score}`, held.score.date)];
    return (ask.control.options && bandOf(ask.control, held.score.score, facts, held.score.scale)) ?? { is: 'number', number: held.score.score, facts };
  },
  examples: { yes: ['PHQ9 score @ intake', 'PHQ-9 at start of treatment', 'Montgomery-Åsberg Depression Rating Scale', 'PHQ-9 severity', 'MADRS total score', 'PHQ-9 score', 'MADRS', 'Current PHQ-9 Score'], no: ['PHQ-9 completed on', 'Pain score obtained on', 'Date of PHQ-9', 'Score sheet attached?', 'Number'] },
});
