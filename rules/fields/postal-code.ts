import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'ZIP code',
  says: [
    'zip', 'zip code', 'zip code 4', 'zip postal? code', 'zip 4', 'zip 5', 'zip of residence', 'home zip', 'zip home', 'residence zip',
  ],
  not: ['city', 'state', 'billing zip'],
  autocomplete: ['postal-code'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && identifier('zip', `${party.path}.address.postalCode`, `${party.says}: ZIP code`, party.address?.postalCode);
  },
  examples: { yes: ['Zip Code:', 'ZIP', 'Postal code'], no: ['City, State, ZIP', 'Procedure code'] },
});
