import { field } from '../decide/field.ts';
import { money } from '../values/facts.ts';
import { latestDenial, sum } from '../values/rows.ts';
import { serviceRows } from '../values/lines.ts';

export default field({
  title: 'Amount asked back',
  says: [
    'you are? requesting|claiming', 'requesting', 'amount you are? asking for', 'what you are? claiming|requesting',
    'amount you request|claim', 'total withdrawal|distribution amount?', 'sum|amount in dispute',
    'amount want reimbursed|back', 'total being? claimed', 'amount to? distribute', 'dollar value in dispute', 'pay back amount', 'amount you want reimbursed|back',
    'total of this? request', 'money is? in dispute', 'amount you d? like reimbursed', 'total|amount|sum you d? want|like back',
    'amount of? withdrawal|distribution', 'amount to be? withdrawn|distributed|withdraw|reimbursed|repaid', 'requested distribution|withdrawal|payment', 'withdrawal|distribution|payment requested', 'requested payment amount', 'like to withdraw', 'how much would you like', 'how much should we pay|reimburse|repay', 'asking us to reimburse|pay', 'amount to be? paid back', 'total claim', 'total fsa|hsa|hra claim', 'claimed total', 'sum claimed', 'expense claimed', 'amount claiming|sought|appealed|disputed', 'reimbursement total', 'total for reimbursement', 'money in dispute', 'disputed amount|charge', 'amount of disputed charge', 'amount being appealed|disputed', 'dollar amount being? appealed', 'amount you are disputing|appealing', 'value of disputed service', 'amount you like reimbursed', 'reimburse me this amount', 'reimbursement requested', 'amount of money requested', 'total amount submitted',
    'amount requested', 'amount claimed', 'claim amount', 'reimbursement amount', 'requested amount', 'amount to be reimbursed',
    'total reimbursement requested', 'amount of reimbursement', 'amount requested for reimbursement',
    'reimbursement amount requested', 'total amount requested|claimed', 'distribution amount', 'amount of claim',
    'total claim amount', 'total requested', 'requested reimbursement', 'amount of reimbursement requested', 'claim total',
    'total claimed', 'amount in dispute|question', 'disputed amount', 'withdrawal amount', 'amount of request',
    'total amount of claim', 'total reimbursement', 'total in dispute', 'claimed amount', 'reimbursement requested',
    'amount you want back', 'amount of this? claim', 'amount you are? claiming|requesting|asking', 'amount submitted',
    'amount submitted for reimbursement', 'amount for reimbursement', 'how much are you claiming|requesting', 'amount to reimburse',
    'amt requested|claimed', 'total submitted for reimbursement', 'request amount', 'amount being requested|claimed',
    'eligible amount requested', 'dollar amount in dispute|question', 'amount at issue', 'amount in controversy',
    'amount under appeal|review', 'dispute amount', 'total request', 'request total',
  ],
    not: ['why', 'received|already reimbursed|paid', 'reimbursement|amount received|so', 'other insurance', 'denial', 'reason', 'number', 'date', 'method', 'type'],
  beside: 'total sum money dollar hsa fsa hra withdrawal account you like requested',
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    // "You are requesting" is a sum on a claim alone, in a box for words or figures.
    if (!['reimbursement', 'hsa-fsa'].includes(ask.kind) && /^\W*(?:what )?(?:you are )?(?:requesting|claiming)\W*$/i.test(ask.control.label)) return undefined;
    if (ask.kind === 'appeal') return money(`${latestDenial(from)?.path}.amount`, 'Amount denied', latestDenial(from)?.denial.amount);
    if (ask.row !== undefined) {
      const line = serviceRows(from, ask)[ask.row];
      return line && money(line.path, 'Amount', line.paid ?? line.charge);
    }
    return money('visits', 'Paid in all', sum((from.visits ?? []).map((visit) => visit.paid)) ?? undefined);
  },
  examples: { yes: ['Requested payment amount', 'Amount you want reimbursed', 'How much should we pay you back?', 'Amount you want back', 'Claimed amount', 'Amount Requested: $', 'Claim amount', 'Reimbursement amount'], no: ['Total reimbursement received', 'Amount paid', 'Total charges'] },
});
