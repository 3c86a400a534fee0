import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'First name',
  says: [
    'first name', 'firstname', 'first', 'given name', 'name first', 'forename', 'first given', 'first or? given name', 'legal first name',
    'first legal name', 'client|consumer first name',
    'name given', 'given or? first',
  ],
  not: [
    'last', 'first and last', 'first request', 'date', 'dose', 'digit', '3', 'three', 'line', 'appeal', 'level', 'infusion', 'visit',
    'session', 'treatment', 'you', 'day', 'five', '2', 'two', 'preferred', 'chosen', 'nickname', 'previous', 'alias',
  ],
  autocomplete: ['given-name'],
  roles: ['patient', 'subscriber', 'prescriber', 'representative', 'other-coverage', 'contact'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.firstName`, `${party.says}: first name`, party.firstName);
  },
  examples: {
    yes: ['Customer first name:', '(First)', 'Member’s First Name', 'Patient Name First', 'First/given name'],
    no: ['Last name', 'Is this a first request for prior authorization for this drug?', 'Preferred first name'],
  },
});
