import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { scoreOf } from '../values/lines.ts';

/** "Result" in a table of scales is the score; in a table of treatments it is their outcome. */
export default field({
  title: 'Result on a scale',
  says: [],
  inRows: [
    'result', 'value', 'total', 'points', 'result score', 'finding', 'raw score', 'rating', 'reading',
  ],
  not: ['date', 'expected'],
  within: ['rating scale', 'scale', 'instrument', 'assessment tool', 'scale used', 'questionnaire'],
  notWithin: ['medication', 'drug', 'tried', 'failed', 'dose', 'charge'],
  roles: ['patient'],
  rows: 'scores',
  value(from, ask) {
    const held = scoreOf(from, ask);
    return held && { is: 'number', number: held.score.score, facts: [fact(held.path, `${held.score.scale} ${held.score.score}`, held.score.date)] };
  },
  examples: { yes: [{ label: 'Result', columns: ['Rating scale', 'Result', 'Date'] }], no: ['Result', { label: 'Result', columns: ['Medication', 'Dose', 'Result'] }] },
});
