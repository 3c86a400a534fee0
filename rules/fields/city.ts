import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'City',
  says: ['city', 'town', 'city town', 'city or? town'],
  not: ['state', 'zip', 'birth', 'country'],
  autocomplete: ['address-level2'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.address.city`, `${party.says}: city`, party.address?.city);
  },
  examples: { yes: ['City:', 'City/Town'], no: ['City, State, ZIP', 'Capacity'] },
});
