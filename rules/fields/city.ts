import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'City',
  says: [
    'city', 'town', 'city town', 'city or? town', 'mailing|home|residence|residential|office|practice|clinic|service|location city',
    'city of residence', 'city or? municipality', 'city or? village', 'city town or? village', 'city where you live',
    'city town post office', 'city name',
    'city of patient|member? home', 'city or? post office', 'city where patient|you|member live|lives|reside', 'municipality',
    'city or? place', 'city or? borough',
  ],
  not: ['state', 'zip', 'birth', 'country', 'st', 'outside'],
  autocomplete: ['address-level2'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  placed: true,
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.address.city`, `${party.says}: city`, party.address?.city);
  },
  examples: {
    yes: ['City:', 'City/Town', 'City or municipality', 'Mailing city', 'City of residence'],
    no: ['City, State, ZIP', 'Capacity', 'City and state'],
  },
});
