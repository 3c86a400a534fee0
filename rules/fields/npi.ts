import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'NPI',
  says: [
    'provider id or npi', 'facility? provider? id or npi', 'npi or facility? provider? id',
    'license or? npi', 'npi or? license', 'npi or dea number?', 'individual npi number?', 'npi or ptan|upin',
    'npi', 'npi number', 'national provider identifier', 'national provider id', 'provider npi', 'individual npi', 'npi 10 digit?',
    'type 1|2 npi', 'group npi', 'organizational npi', 'prescriber npi', 'national provider identifier npi', 'provider id number npi',
    'npi id', 'npi type 1|2', 'organization npi', 'practitioner npi', 'npi individual', 'npi organization', 'npi group', 'billing npi',
    'npi of group|facility|organization|billing provider', 'type 1 npi', 'type 2 npi', 'organisation npi', 'npi or dea', 'its npi',
    'site npi', 'national provider number', 'provider identifier npi',
    'practice|clinic|organization|organisation|facility|billing|servicing|rendering npi number?',
    'npi of provider|prescriber|facility|practice|clinic', 'national provider identification number?', 'national npi',
    'npi group|individual|organization|facility|practice', 'npi code', 'entity npi', '10 digit npi number?',
    'provider identification number npi', 'agency npi number?',
    'national provider id number?', 'physician|doctor npi', 'npi provider identifier|id', 'npi or? provider identifier|id', 'type i|ii npi',
    'provider id npi', 'org|organization npi', 'npi of site|location|center|individual', 'location|center|infusion npi',
    'individual provider npi',
    'nat provider id number?',
  ],
  not: ['tin', 'tax', 'do you', 'dea number or? npi', 'dea npi', 'name', 'pharmacy', 'supervising'],
  roles: ['prescriber', 'facility'],
  placed: true,
  value(from, ask) {
    const said = ask.control.label;
    const organization = /\b(group|organi[sz]ation(al)?|type ?2|practice|clinic|billing|facility|entity)\b/i.test(said);
    // Either of two numbers: nobody can say which is wanted.
    if (organization && /\b(individual|type ?1)\b/i.test(said)) return undefined;
    const party = partyOf(from, organization ? { ...ask, role: 'facility' } : ask);
    return party && identifier('npi', `${party.path}.npi`, `${party.says}: NPI`, party.npi);
  },
  examples: {
    yes: [
      'Their license or NPI', 'NPI or DEA # of administering location', 'Individual NPI',
      'NPI#:', 'National Provider Identifier (NPI)', 'Prescriber NPI', 'Practice NPI', 'Billing NPI', 'National provider number',
      'NPI (Type 2)', 'Nat’l Provider Identifier', 'Ind. NPI',
    ],
    no: ['License number', 'DEA or license #', 'NPI/TIN#:', 'Tax ID', 'Pharmacy NPI'],
  },
});
