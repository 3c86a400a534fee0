import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'City, state and ZIP',
  says: [
    'city state zip code?', 'city state and? zip code?', 'city and? state', 'city state zip code? country', 'city st zip', 'city st',
    'city state zip',
  ],
  not: ['street', 'apt'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  value(from, ask) {
    const party = partyOf(from, ask);
    const at = party?.address;
    const zip = /zip|postal/i.test(ask.control.label);
    return party && at && text(`${party.path}.address`, `${party.says}:`, `${at.city}, ${at.state}${zip ? ` ${at.postalCode}` : ''}`);
  },
  examples: { yes: ['City, State, ZIP', 'City/State/Zip code', 'CITY/STATE'], no: ['City', 'ZIP'] },
});
