import { field } from '../decide/field.ts';
import { money } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';

export default field({
  title: 'Amount denied',
  says: [
    'how much is? in dispute|question',
    'amount of bill|claim|charge in dispute|question', 
    'amount denied', 'denied amount', 'amount of denial', 'amount not paid', 'amount of denied claim',
    'dollar amount denied|of denied claim', 'amount of denied claim|service', 'amount disallowed', 'disallowed amount',
    'denied charge', 'charge denied', 'denied dollar amount', 'billed amount denied', 'amount * denied', 'denied * amount',
    'denied dollar', 'charge not covered|allowed', 'amount * not paid',
  ],
  kinds: ['appeal', 'reimbursement', 'hsa-fsa'],
  roles: ['patient'],
  value(from) {
    const held = latestDenial(from);
    return held && money(`${held.path}.amount`, 'Amount denied', held.denial.amount);
  },
  examples: { yes: [{ label: 'Amount of the bill in dispute ($)', kind: 'appeal' }, { label: 'Disallowed amt', kind: 'appeal' }, { label: 'Dollar amount of denied claim', kind: 'appeal' }, { label: 'Amount denied', kind: 'appeal' }], no: ['Reason for the dispute', 'Amount paid', 'Amount paid', 'Amount billed'] },
});
