import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'License number',
  says: [
    'license', 'license number', 'state license number?', 'medical license number?', 'professional license number?', 'provider license',
  ],
  not: ['driver', 'state of', 'type', 'license state', 'expiration'],
  roles: ['prescriber'],
  value: (from) => text('prescriber.license', 'Prescriber: license', from.prescriber?.license),
  examples: { yes: ['License #', 'State license number'], no: ['License state', 'Driver license'] },
});
