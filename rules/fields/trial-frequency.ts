import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';

export default field({
  title: 'Frequency of an earlier treatment',
  says: ['frequency', 'how often', 'dosing frequency'],
  within: [
    'tried', 'failed', 'previous', 'past', 'prior medication|treatment|therapy|trial|drug', 'outcome', 'history',
    'reason stopped|discontinued', 'reason for failure|stopping|discontinuation',
  ],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    return at && text(`${at.path}.frequency`, `${at.trial.name}: frequency`, at.trial.frequency);
  },
  examples: { yes: [{ label: 'Frequency', heading: 'Previous treatments tried' }], no: ['Frequency'] },
});
