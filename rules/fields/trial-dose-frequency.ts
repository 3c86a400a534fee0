import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'Dose and frequency of an earlier treatment',
  says: [
    'dose and? frequency', 'dosage and? frequency', 'strength and? frequency', 'regimen', 'dose regimen|schedule',
    'dose and? direction|sig|schedule|how often', 'strength and? direction|sig',
  ],
  beside: 'daily maximum highest drug medication taken used',
  within: EARLIER,
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    const both = [at?.trial.dose, at?.trial.frequency].filter(Boolean).join(', ');
    return at && text(`${at.path}.dose`, `${at.trial.name}:`, both);
  },
  examples: { yes: [{ label: 'Dose/Frequency', heading: 'Previous medications' }], no: ['Dose and frequency'] },
});
