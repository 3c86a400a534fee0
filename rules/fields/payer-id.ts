import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { coverageOf } from '../values/party.ts';

export default field({
  title: 'Payer ID',
  says: [
    'payer id', 'payer id number?', 'payor id', 'electronic payer id', 'edi payer id', 'payor|payer number|code', 'payer id code',
    'edi number|id', 'electronic payer number|id', 'insurance|carrier|plan payer id number?', 'payer electronic id',
    'clearinghouse payer id', 'payer identification number?', 'payer identifier', 'cms payer id',
    'clearinghouse id', 'cpid', 'claim payer id', 'payer id on|from card', 'emc payer? id', 'naic number?',
  ],
  not: ['member', 'submitter'],
  roles: ['payer', 'other-coverage'],
  value(from, ask) {
    const held = coverageOf(from, ask.role, ask.coverageIndex);
    return held && identifier('other', `${held.path}.payer.payerId`, 'Payer ID', held.coverage.payer.payerId);
  },
  examples: { yes: ['Payer ID', 'Payor #', 'EDI #', 'Electronic payer number'], no: ['Member ID', 'Payer name', 'EDI submitter ID'] },
});
