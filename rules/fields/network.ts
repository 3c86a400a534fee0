import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';
import { NETWORK } from '../values/choices.ts';

export default field({
  title: 'Network',
  says: [
    'in network out of? network', 'network status', 'participation status', 'network', 'in network or out of network',
    'provider network status', 'participating non participating', 'participating status',
  ],
  not: ['exception', 'reason', 'name', 'why', 'explain', 'yes'],
  roles: ['facility'],
  value(from, ask) {
    const held = coverageOf(from, 'patient', ask.coverageIndex);
    const word = held?.coverage.network ? NETWORK[held.coverage.network] : undefined;
    return held && word && choice(`${held.path}.network`, 'Network:', held.coverage.network, word.label, word.also);
  },
  examples: { yes: ['In Network / Out of Network', 'Network status'], no: ['Reason for out of network request'] },
});
