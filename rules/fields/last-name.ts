import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Last name',
  says: [
    'last name and? or? suffix', 'lastname and? or? suffix',
    'last name', 'lastname', 'last', 'family name', 'name last', 'lastname family name', 'last surname', 'lastname or? family name',
    'legal last name', 'last legal name', 'client|consumer last name',
  ],
  not: [
    'first', 'last dose', 'date', 'visit', 'last seen', 'treatment', 'digit', 'last|final 4|5|four|five', 'line', 'updated', 'infusion', 'session', 'day',
    'previous', 'former', 'maiden', 'prior', 'alias', 'preferred', 'mother', 'changed', 'other last',
    'at birth', 'birth name', 'previous|old card',
  ],
  autocomplete: ['family-name'],
  roles: ['patient', 'subscriber', 'prescriber', 'representative', 'other-coverage', 'contact'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.lastName`, `${party.says}: last name`, party.lastName);
  },
  examples: {
    yes: ['Last name, suffix', 'Customer last name:', 'Patient Last Name', 'Cigna Participant Name (Last)', 'Surname', 'Last/family name', 'Legal last name', 'Last nm'],
    no: ['First name', 'Name (Last, First)', 'Previous last name', 'Mother’s maiden name', 'Last name at birth'],
  },
});
