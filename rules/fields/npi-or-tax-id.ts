import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'NPI or tax ID',
  says: [
    'npi tin', 'tin npi', 'npi or tin|tax', 'npi tin number', 'npi or tax id', 'npi tax id', 'tax id or npi', 'npi number or tin',
    'npi and? or? tin', 'npi or federal tax id', 'tin or npi number?', 'npi ein',
    'tax id npi', 'npi number? tin number?', 'npi number? tax id number?', 'npi or ein', 'npi or? federal? tax id|number',
    'tin number? npi number?',
  ],
  roles: ['prescriber', 'facility'],
  placed: true,
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && identifier('npi', `${party.path}.npi`, `${party.says}: NPI`, party.npi);
  },
  examples: { yes: ['NPI/TIN#:', 'TIN/NPI', 'NPI or Tax ID', 'NPI and/or TIN'], no: ['NPI', 'TIN'] },
});
