import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Rx PCN',
  says: [
    'pcn', 'rx pcn', 'pcn number', 'processor control number', 'rx pcn number', 'prescription pcn', 'processor control', 'pcn id',
    'pharmacy|pbm|card pcn number?', 'pharmacy benefit pcn', 'processor control number? pcn?', 'pcn code', 'pcn pharmacy',
  ],
  roles: ['patient', 'subscriber'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && identifier('other', `${held.path}.rxPcn`, 'Rx PCN', held.coverage.rxPcn);
  },
  examples: { yes: ['PCN', 'RxPCN', 'PCN #'], no: ['BIN', 'PCP'] },
});
