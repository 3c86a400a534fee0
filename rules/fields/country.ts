import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Country',
  says: ['country', 'county country'],
  not: ['service', 'rendered', 'travel', 'birth', 'code'],
  autocomplete: ['country', 'country-name'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party?.address && choice(`${party.path}.address.state`, `${party.says}: country`, 'US', 'United States', ['USA', 'US', 'United States of America', 'U.S.', 'U.S.A.']);
  },
  examples: { yes: ['Country'], no: ['County', 'Country where services were rendered'] },
});
