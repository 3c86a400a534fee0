import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Second address line',
  says: [
    'address line|number? 2|two', 'apt', 'suite', 'apartment', 'apt suite', 'apt number', 'apartment or? unit? number?',
    'suite number', 'apt unit', 'apt suite unit', 'street address line 2', 'address 2', 'apartment suite', 'unit number', 'floor',
    'street line 2', 'apt suite other', 'suite floor', 'suite or? floor', 'floor suite', 'ste', 'bldg', 'building', 
  ],
  notWithin: ['unit quantity', 'procedure', 'cpt', 'hcpcs', 'drug', 'dose', 'quantity', 'charge'],
  not: ['street address apt', 'dose', 'requested', 'measure'],
  autocomplete: ['address-line2'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.address.line2`, `${party.says}: second address line`, party.address?.line2);
  },
  examples: { yes: ['Apt / Suite', 'Address Line 2', 'Apartment or unit number'], no: ['Units', 'Street address'] },
});
