import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'License number',
  says: [
    'license', 'license number', 'state license number?', 'medical license number?', 'professional license number?', 'provider license',
    'lic number', 'state lic number', 'medical lic number', 'license or? certification number', 'license id', 'state license',
    'professional lic number', 'license number and? state', 'licence number', 'physician|prescriber|practitioner license number?',
    'state medical license number?',
    'license or? registration|certification|certificate number', 'me license number?', 'board license number?', 'license state? number',
    'licensure number',
  ],
  not: [
    'driver', 'state of', 'type', 'license state', 'expiration', 'exp', 'date', 'valid', 'business', 'marriage', 'plate', 'renewal',
    'state only', 'level', 'issue', 'facility', 'number and state', 'license and state', 'state and license',
  ],
  roles: ['prescriber'],
  placed: true,
  value: (from) => text('prescriber.license', 'Prescriber: license', from.prescriber?.license),
  examples: {
    yes: ['License #', 'State license number', 'Lic #', 'State lic. #', 'Medical lic. no.'],
    no: ['License state', 'Driver license'],
  },
});
