import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';

export default field({
  title: 'Dose and frequency of an earlier treatment',
  says: ['dose and? frequency', 'dosage and? frequency', 'strength and? frequency'],
  within: [
    'tried', 'failed', 'previous', 'past', 'prior medication|treatment|therapy|trial|drug', 'outcome', 'history',
    'reason stopped|discontinued', 'reason for failure|stopping|discontinuation',
  ],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    const both = [at?.trial.dose, at?.trial.frequency].filter(Boolean).join(', ');
    return at && text(`${at.path}.dose`, `${at.trial.name}:`, both);
  },
  examples: { yes: [{ label: 'Dose/Frequency', heading: 'Previous medications' }], no: ['Dose and frequency'] },
});
