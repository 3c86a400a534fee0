import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Specialty',
  says: [
    'specialty', 'provider specialty', 'prescriber specialty', 'medical specialty', 'specialty type', 'area of specialty',
    'practice specialty', 'provider type', 'specialty taxonomy',
  ],
  not: ['pharmacy', 'drug', 'consult', 'facility', 'referral'],
  roles: ['prescriber'],
  value: (from) => text('prescriber.specialty', 'Prescriber: specialty', from.prescriber?.specialty),
  examples: { yes: ['Prescriber Specialty:', 'Specialty'], no: ['Specialty pharmacy', 'Specialty drug'] },
});
