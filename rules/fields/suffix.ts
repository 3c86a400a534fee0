import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Name suffix',
  says: ['suffix', 'name suffix', 'jr sr'],
  autocomplete: ['honorific-suffix'],
  roles: ['patient', 'subscriber', 'prescriber', 'representative'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.suffix`, `${party.says}: suffix`, party.suffix);
  },
  examples: { yes: ['Suffix'], no: ['Prefix', 'Member ID suffix code'] },
});
