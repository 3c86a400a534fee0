import { field } from '../decide/field.ts';
import { phone } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Fax',
  says: [
    'fax', 'fax number', 'office fax number?', 'secure fax number?', 'contact fax', 'plan medical group fax number?',
    'issuer fax number?', 'fax the decision to', 'fax decision to', 'fax determination to', 'fax for decision', 'return fax',
    'return fax number', 'send decision by? fax to', 'fax number for determination', 'office fax number', 'fax we fax outcome',
    'fax outcome', 'fx',
  ],
  not: ['phone', 'line', 'fax to', 'fax this', 'yes', 'return'],
  roles: ['prescriber', 'facility', 'contact', 'payer', 'representative', 'patient', 'subscriber'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && phone(`${party.path}.fax`, `${party.says}: fax`, party.fax);
  },
  examples: { yes: ['Fax#:', 'Office Fax:', 'FASCIMILE NUMBER', 'Prescriber Fax'], no: ['Phone', 'Phone and fax numbers:'] },
});
