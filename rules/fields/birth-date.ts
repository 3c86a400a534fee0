import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Birth date',
  says: [
    'dob', 'date of birth', 'birth date', 'birth', 'born', 'birthdate month day year', 'date of birth month day year',
    'birth month|day|year', 'month|day|year of birth', 'date born', 'when was? patient|member|subscriber|insured? born',
    'birth date of patient|member|subscriber', 'bday', 'date of birth dob', 'birth dt', 'b date', 'client|consumer dob',
    'client|consumer date of birth', 'client|consumer birth date',
    'when were|was you|patient|member|subscriber|insured born', 'date patient|member|subscriber was? born', 'b d',
    'day month and? year of birth', 'born on',
    'd of b',
  ],
  not: [
    'place', 'city', 'birth control', 'give birth', 'sex at', 'sex assigned', 'country', 'state of', 'certificate', 'sex', 'gender',
    'child', 'baby', 'expected',
    'childbirth', 'type',
  ],
  autocomplete: ['bday'],
  roles: ['patient', 'subscriber', 'other-coverage', 'representative'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && date(`${party.path}.birthDate`, `${party.says}: born`, party.birthDate);
  },
  examples: {
    yes: [
      'DOB: / /', 'Member’s Birthdate (MM/DD/YYYY)', 'Patient Date of Birth (Month/Day/Year)', '5. Patient\'s Date of Birth', 'D.O.B.',
      'Date born', 'When was the patient born?', 'Client DOB', 'When were you born?', 'B/D',
    ],
    no: ['Date', 'Place of birth', 'Birth sex', 'Date of childbirth'],
  },
});
