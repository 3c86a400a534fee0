import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { scoreOf } from '../values/lines.ts';

export default field({
  title: 'Name of a scale',
  says: [
    'rating? scale * used', 'scale used to measure|assess|rate * severity|symptom|response?', 'which scale|instrument|measure|tool * used', 'tool|instrument|measure used to measure|assess|rate',
    'scale', 'rating scale', 'assessment', 'assessment tool', 'scale name', 'name of scale', 'scale used', 'instrument',
    'assessment name', 'tool', 'measure', 'rating scale used', 'test', 'scale instrument', 'measure used', 'instrument used|name',
    'tool used|name', 'questionnaire', 'scale or? tool',
    'standardized|validated|depression|symptom rating? scale|measure|instrument|tool', 'which scale',
  ],
  beside: 'used name standardized validated depression symptom rating of scale tool instrument assessment',
  not: [
    'was', 'has', 'result',    'score', 'date', 'fee', 'unit', 'montgomery', 'asberg', 'hamilton', 'beck', 'madrs', 'phq', 'gad', 'pcl', 'numeric',
    'impression',
  ],
  within: ['score', 'rating scale', 'scale used'],
  roles: ['patient'],
  rows: 'scores',
  value(from, ask) {
    const held = scoreOf(from, ask);
    return held && text(`${held.path}.scale`, 'Scale:', held.score.scale);
  },
  examples: {
    yes: ['Rating scale used to measure severity', 'Scale used to assess response', { label: 'Scale', columns: ['Scale', 'Score', 'Date'] }, { label: 'Assessment tool', columns: ['Assessment tool', 'Score'] }],
    no: ['Was a rating scale used?', 'PHQ-9 score', 'Scaled'],
  },
});
