import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'Frequency of an earlier treatment',
  says: [
    'frequency', 'how often', 'dosing frequency', 'direction', 'sig', 'schedule', 'how taken', 'how was it taken',
    'times per|a day|week', 'frequency of use|session|treatment', 'how often * taken|seen|given', 'session frequency',
  ],
  beside: 'session dosing taken use per day week dose of',
  within: EARLIER,
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    return at && text(`${at.path}.frequency`, `${at.trial.name}: frequency`, at.trial.frequency);
  },
  examples: { yes: [{ label: 'Sig', heading: 'Previous medications tried' }, { label: 'Directions', heading: 'Previous medications tried' }, { label: 'Frequency', heading: 'Previous treatments tried' }], no: ['Directions', 'Frequency'] },
});
