import { field } from '../decide/field.ts';
import { money } from '../values/facts.ts';
import { latestDenial, sum } from '../values/rows.ts';
import { serviceRows } from '../values/lines.ts';

export default field({
  title: 'Charge',
  says: [
    'charge per dos|day|date', 'amount charged per dos|date', 'charge for dos|date',
    'charged', 'amount',
    'estimated cost|charge', 'cost of treatment|procedure',
    'charge', 'charge amount', 'amount charged', 'billed amount', 'amount billed', 'amount', 'cost', 'fee', 'billed charge',
    'charge per line', 'line charge', 'amount of charge|bill', 'charge for service', 'amount of expense', 'expense amount',
    'cost of service', 'provider charge', 'billed chg', 'billed charge per visit', 'chg per visit', 'submitted charge',
    'charge submitted', 'chg', 'billed chg per visit', 'bill amount', 'charge per visit', 'billed', 'amt', 'est charge',
    'estimated charge|cost|fee', 'amt billed|charged', 'charge amt', 'provider|billed fee', 'expected charge', 'fee charged',
    'cost of expense|item|care', 'expense cost', 'out of pocket cost', 'gross charge', 'billed amt', 'dollar amount',
    'original amount billed', 'original billed|claim amount billed?', 'original claim amount billed', 'original charge',
  ],
  notWithin: ['outside lab'],
  not: ['in charge', 'foreign', 'local currency', 'exchange', 'contracted', 'write off', 'reimbursed', 'charged by|to', 'billed by|to|from', 'disputed', 'appealed', 'appeal', 'per session', 'per infusion', 'per treatment', 'each visit|session', 'one visit|session', 'full amount', 'money', 'withdraw', 'unit charge', 'back', 
    'total', 'paid', 'requested', 'claimed', 'reimbursement', 'copay', 'other insurance', 'allowed', 'denied', 'deductible',
    'consumed', 'dispute', 'back', 'check', 'payment', 'tax', 'due', 'owed', 'saved', 'balance', 'per visit', 'remaining', 'max', 'maximum',
  ],
  beside: 'treatment service estimated expected procedure item expense provider billed',
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    const lines = serviceRows(from, ask);
    if (ask.row !== undefined) return lines[ask.row] && money(`${lines[ask.row]?.path}.charge`, 'Charge', lines[ask.row]?.charge);
    // An appeal is about what was denied, and what that came to.
    const denied = ask.kind === 'appeal' ? latestDenial(from) : undefined;
    if (denied) return money(`${denied.path}.amount`, 'Amount denied', denied.denial.amount);
    return money(ask.kind === 'prior-authorization' ? 'request.services' : 'visits', 'Charges in all', sum(lines.map((line) => line.charge)));
  },
  examples: { yes: [{ label: 'Charge per DOS', columns: ['CPT/HCPCS', 'Charge per DOS'], kind: 'reimbursement' }, 'Charges', 'Amount charged', 'Billed amount'], no: ['Billed by (provider or facility)', 'Total charges', 'Amount paid', 'Amount Requested: $'] },
});
