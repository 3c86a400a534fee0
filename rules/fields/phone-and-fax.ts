import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Phone and fax together',
  says: [
    'phone and fax number?', 'phone fax number?', 'tel fax', 'phone or fax number?', 'tel and fax', 'contact phone fax',
    'telephone fax number?',
    'phone number? fax number?', 'tel number? fax number?', 'phone number? and|or fax number?', 'office phone number? fax number?',
  ],
  not: ['preferred', 'contact method', 'how'],
  roles: ['prescriber', 'facility', 'contact'],
  value(from, ask) {
    const party = partyOf(from, ask);
    const shape = (digits: string): string => `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
    return party?.phone && party.fax ? text(`${party.path}.phone`, `${party.says}: phone and fax`, `Phone ${shape(party.phone)}, fax ${shape(party.fax)}`) : undefined;
  },
  examples: { yes: ['Phone and fax numbers:', 'Phone/Fax', 'Tel/Fax'], no: ['Phone', 'Fax'] },
});
