import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

/** The administrator of the HSA or FSA, where the case holds one. */
export default part({
  style: 'lines',
  says: ({ case: one }) => {
    const at = one.coverages.findIndex(({ insuranceType }) => insuranceType === 'hsa' || insuranceType === 'fsa');
    const account = one.coverages[at];
    return account ? [sentence(account.payer.name, [{ path: `coverages[${at}].payer.name`, says: account.payer.name }]), sentence(`Account ${account.memberId}`, [{ path: `coverages[${at}].memberId`, says: account.memberId }])] : [];
  },
  gaps: ({ case: one }) => [
    ...(one.coverages.some(({ insuranceType }) => insuranceType === 'hsa' || insuranceType === 'fsa') ? [] : ['No HSA or FSA is recorded: add the administrator’s name.']),
    ...((one.visits ?? []).length > 0 ? ['An account pays only what no insurance has paid: check this before you send it.'] : []),
  ],
});
