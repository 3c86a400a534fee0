import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'NPI',
  says: [
    'npi', 'npi number', 'national provider identifier', 'national provider id', 'provider npi', 'individual npi', 'npi 10 digit?',
    'type 1|2 npi', 'group npi', 'organizational npi', 'prescriber npi', 'national provider identifier npi', 'provider id number npi',
    'npi id', 'npi type 1|2', 'organization npi', 'practitioner npi', 'npi individual', 'npi organization', 'npi group',
    'billing npi', 'npi of group|facility|organization|billing provider', 'type 1 npi', 'type 2 npi', 'organisation npi',
    'npi or dea', 'its npi', 'site npi',
  ],
  not: ['tin', 'tax', 'do you', 'dea', 'name'],
  roles: ['prescriber', 'facility'],
  value(from, ask) {
    const organization = /\b(group|organi[sz]ation(al)?|type ?2)\b/i.test(ask.control.label);
    const party = partyOf(from, organization ? { ...ask, role: 'facility' } : ask);
    return party && identifier('npi', `${party.path}.npi`, `${party.says}: NPI`, party.npi);
  },
  examples: { yes: ['NPI#:', 'National Provider Identifier (NPI)', 'Prescriber NPI'], no: ['NPI/TIN#:', 'Tax ID'] },
});
