import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Second address line',
  says: [
    'address line|number? 2|two', 'apt', 'suite', 'apartment', 'apt suite', 'apt number', 'apartment or? unit? number?', 'suite number',
    'apt unit', 'apt suite unit', 'street address line 2', 'address 2', 'apartment suite', 'unit number', 'floor', 'street line 2',
    'apt suite other', 'suite floor', 'suite or? floor', 'floor suite', 'ste', 'bldg', 'building', 'unit suite', 'suite unit',
    'unit floor etc?', 'apt floor', 'apt or? suite', 'apt suite bldg|building', 'suite apt', 'suite building', 'building suite',
    'room suite', 'suite room|floor', 'unit apt', 'address line two', 'apt suite floor', 'mailing address line? 2|two', 'apartment unit',
    'apt unit number', 'unit or? apt number?', 'additional address|address line', 'address continued', 'suite or? floor|unit number?',
    'bldg suite', 'apt unit suite floor?',
    'second line of? address', 'address second line', 'ste fl', 'ste or? floor|bldg|unit|room|rm',
    'additional address information|info', 'unit or? apartment|apt|suite', 'apt lot', 'rm', 'room number',
    'suite|unit or? room|floor|building', 'floor or? suite|unit', 'c o',
    'unit if any',
  ],
  notWithin: ['unit quantity', 'procedure', 'cpt', 'hcpcs', 'drug', 'dose', 'quantity', 'charge'],
  not: [
    'street address apt', 'dose', 'requested', 'measure', 'street and|or apt|suite|unit', 'number and street',
    'street apt|suite|unit number?', 'house',
    'incl|including|with|and apt|apartment|suite',
  ],
  autocomplete: ['address-line2'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.address.line2`, `${party.says}: second address line`, party.address?.line2);
  },
  examples: {
    yes: ['Apt / Suite', 'Address Line 2', 'Apartment or unit number', 'Unit/Suite', 'Unit, floor, etc.', 'Mailing address line 2', 'Ste', 'Second line of address', 'Ste/Fl'],
    no: ['Units', 'Street address', 'Unit price', 'Provider, line 2'],
  },
});
