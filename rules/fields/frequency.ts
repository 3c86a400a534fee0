import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Frequency',
  says: [
    'frequency', 'dosing frequency', 'frequency of administration|treatment|dosing|service|session', 'how often',
    'treatment frequency', 'dose frequency interval', 'visit frequency', 'session frequency', 'schedule', 'how often given',
    'interval', 'dosing interval', 'treatment schedule', 'schedule of treatment|infusion|dosing', 'times per week',
  ],
  not: ['dose and', 'contact', 'fee'],
  notWithin: ['tried', 'failed', 'outcome', 'past', 'previous', 'current medication', 'prior medication|treatment|therapy|trial'],
  roles: ['patient'],
  value: (from) => text('request.frequency', 'Frequency:', from.request?.frequency),
  examples: {
    yes: ['Frequency:', 'Frequency of treatment'],
    no: ['Dose and frequency', { label: 'Frequency', heading: 'Previous treatments tried' }],
  },
});
