import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Name suffix',
  says: [
    'suffix', 'name suffix', 'jr sr', 'generational suffix', 'suffix jr sr', 'patient suffix', 'suffix if any',
    'last name suffix', 'lastname suffix', 'suffix of? name', 'name ext|extension', 'generation', 'jr sr ii? iii? iv? etc?',
  ],
  not: ['id', 'member', 'code', 'number', 'claim', 'professional', 'credential', 'provider'],
  autocomplete: ['honorific-suffix'],
  roles: ['patient', 'subscriber', 'prescriber', 'representative'],
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && text(`${party.path}.suffix`, `${party.says}: suffix`, party.suffix);
  },
  examples: { yes: ['Suffix', 'Suffix (Jr., Sr., III)', 'Generational suffix'], no: ['Prefix', 'Member ID suffix code'] },
});
