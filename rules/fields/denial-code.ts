import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { lineOf } from '../values/lines.ts';
import { latestDenial } from '../values/rows.ts';

export default field({
  title: 'Code of the denial',
  says: [
    'carc', 'reason code', 'ansi reason code', 'claim adjustment reason code', 'adjustment reason code', 'carc code',
    'denial code', 'carc on voucher|ra|eob|remittance', 'remark code', 'adjustment code', 'eob reason code', 'reason code carc',
    'denial reason code', 'carc rarc', 'claim denial code', 'eob denial code', 'denial|adjustment|reason reason? code',
    'code on eob|eop|remittance|denial', 'code s? for|of denial|adjustment',
  ],
  beside: 'claim on eob eop remittance ansi adjustment',
  not: ['remark', 'appeal', 'diagnosis', 'procedure', 'visit'],
  kinds: ['appeal', 'reimbursement', 'hsa-fsa'],
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    const held = latestDenial(from);
    // Beside a line of the claim only where there is such a line.
    if (ask.row !== undefined && !lineOf(from, ask)) return undefined;
    return held && identifier('code', `${held.path}.carc`, 'Code of the denial', held.denial.carc);
  },
  examples: { yes: [{ label: 'Reason code (CARC)', kind: 'appeal' }, { label: 'ANSI reason code', kind: 'appeal' }], no: ['Remark code', 'Diagnosis code', 'Procedure code'] },
});
