import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'ZIP code',
  says: [
    'zip', 'zip code', 'zip code 4', 'zip postal? code', 'zip 4', 'zip 5', 'zip of residence', 'home zip', 'zip home', 'residence zip',
    'mailing|home|residence|residential|office|practice|clinic|location zip code?', '5|five|9|nine digit zip code?',
    'zip 5|five|9|nine digit', 'zip or? zip', 'zip code of residence', 'zip 5 digit 4', 'zip plus 4', 'zip cd',
    'zip pc', 'zip number', 'mailing|home|street|residential? address zip code?', 'zip code where you|patient live', 'zip or? pc',
    'zip code? of home|residence',
  ],
  not: ['address include|including|with|and', 'city', 'state', 'billing zip', 'search', 'within', 'radius'],
  autocomplete: ['postal-code'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  placed: true,
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && identifier('zip', `${party.path}.address.postalCode`, `${party.says}: ZIP code`, party.address?.postalCode);
  },
  examples: {
    yes: ['Zip Code:', 'ZIP', 'Postal code', 'Mailing ZIP', '5-digit ZIP', 'Zip/Postal'],
    no: ['City, State, ZIP', 'Procedure code', 'State/ZIP'],
  },
});
