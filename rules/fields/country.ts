import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Country',
  says: [
    'country', 'county country', 'country of residence', 'country or? region', 'country name', 'home country',
    'country or? territory', 'nation', 'mailing|residence|address country', 'country of mailing? address|residence',
    'country where you|patient|member live|lives|reside', 'country if not|other us|usa|than?',
  ],
  not: ['service', 'rendered', 'travel', 'birth', 'code', 'citizenship', 'origin', 'departure', 'treated', 'treatment', 'currency'],
  autocomplete: ['country', 'country-name'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party?.address && choice(`${party.path}.address.state`, `${party.says}: country`, 'US', 'United States', ['USA', 'US', 'United States of America', 'U.S.', 'U.S.A.']);
  },
  examples: {
    yes: ['Country', 'Country/Region', 'Country of residence', 'Country/territory', 'Ctry'],
    no: ['County', 'Country where services were rendered', 'Country of birth', 'Country of treatment'],
  },
});
