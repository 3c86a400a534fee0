import { field } from '../decide/field.ts';
import { money } from '../values/facts.ts';
import { sum } from '../values/rows.ts';
import { serviceRows } from '../values/lines.ts';

export default field({
  title: 'Amount paid',
  says: [
    'how much of it|this|that have you paid', 'how much have you paid',
    'your out of pocket payment', 'out of pocket payment',
    'total payment made', 'total payment you made', 'payment you made',
    'amount you have already? paid',
    'amount paid to provider', 'payment made to provider', 'what did you pay', 'paid to date by you', 'cash paid', 'already paid to provider', 'out of pocket cost you paid', 'what you have paid', 'how much you paid provider',
    'amount paid', 'amount you paid', 'paid', 'total paid', 'total amount paid', 'patient paid', 'amount patient paid',
    'amount paid by patient|member|you', 'paid amount', 'amount you have paid', 'how much did you pay', 'out of pocket amount',
    'amount paid out of pocket', 'patient payment', 'total amount you paid', 'amount already paid',
    'total paid by member|patient|you', 'member paid amount', 'what you paid so far', 'what you paid', 'you paid so far',
    'how much you paid', 'amount you paid so far', 'total you paid', 'of this how much have you already? paid',
    'how much have you already? paid', 'paid so far', 'you already paid', 'amount you owe or paid', 'how much you have paid',
    'how much have you paid', 'you paid', 'amount you paid out of pocket', 'total you paid out of pocket',
    'paid by patient|member|subscriber|employee|you|customer', 'member|patient|your|customer payment', 'paid out of pocket',
    'out of pocket paid', 'payment made', 'total payment made', 'amount member|patient|subscriber|you paid', 'amt paid',
    'payment amount', 'amount you already paid', 'you have paid',
  ],
  not: ['requested', 'request', 'to be', 'to whom', 'we', 'us', 'back', 'by plan', 
    'insurance', 'plan', 'other', 'date', 'yes', 'medicare', 'proof', 'carrier', 'be paid', 'has', 'to date', 'method', 'who',
    'account', 'how was',
  ],
  beside: 'already total cash provider bill sum money',
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    // On an appeal "Paid amount" may be the plan's.
    if (ask.kind === 'appeal' && !/\b(you|your|patient|member|beneficiary|i|out[- ]of[- ]pocket|already|cash|self)\b/i.test(ask.control.label)) return undefined;
    if (ask.row !== undefined) {
      const line = serviceRows(from, ask)[ask.row];
      return line && money(`${line.path}.paid`, 'Paid', line.paid);
    }
    return money('visits', 'Paid in all', sum((from.visits ?? []).map((visit) => visit.paid)));
  },
  examples: {
    yes: ['Amount paid to provider', 'What did you pay?', 'Amount paid', 'Total amount paid', 'Amount you paid'],
    no: ['Requested payment amount', 'Amount paid by other insurance', 'Total charges', 'Has the bill been paid?'],
  },
});
