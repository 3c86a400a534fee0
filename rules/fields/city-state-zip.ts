import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'City, state and ZIP',
  says: [
    'city and? zip code?', 'city state zip code?', 'city state and? zip code?', 'city and? state', 'city state zip code? country', 'city st zip', 'city st',
    'city state zip', 'city st|state|province zip code?', 'city st and? zip', 'city town state zip code?', 'city or? town state zip code?',
    'city state zip 4', 'town state zip code?', 'mailing city state zip code?', 'city state postal', 'city state and? 5? digit? zip code?',
    'c s z', 'municipality state zip code?', 'city or? municipality state zip', 'city county? state zip code?',
    'city state and? zip|postal code?',
  ],
  not: ['street', 'apt', 'address'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  placed: true,
  value(from, ask) {
    const party = partyOf(from, ask);
    const at = party?.address;
    const zip = /zip|postal/i.test(ask.control.label);
    return party && at && text(`${party.path}.address`, `${party.says}:`, `${at.city}, ${at.state}${zip ? ` ${at.postalCode}` : ''}`);
  },
  examples: {
    yes: ['City, State, ZIP', 'City/State/Zip code', 'CITY/STATE', 'City/ST/Zip', 'City, ST ZIP', 'Town, State, ZIP', 'C/S/Z'],
    no: ['City', 'ZIP'],
  },
});
