import { field } from '../decide/field.ts';
import { money } from '../values/facts.ts';
import { latestDenial, sum } from '../values/rows.ts';
import type { Case } from '../case/schema.ts';
import type { Value } from '../values/value.ts';
import { serviceRows } from '../values/lines.ts';

/** All that one visit cost. */
function dayTotal(from: Case, row: number): Value | undefined {
  const visit = from.visits?.[row];
  return visit && money(`visits[${row}]`, 'Charges of the day', sum(visit.services.map((one) => one.charge)));
}

export default field({
  title: 'Total charge',
  says: [
    'full charge|bill|amount of charge',
    'total charged', 'bill amount total', 'provider charge in? total', 'amount total',
    'bill|invoice|billed|charge total', 'overall charge', 'full amount of bill', 'total provider billed|charge', 'total of attached? bill|receipt', 'total submitted', 'total cost of service|care|treatment', 'claim charge total',
    'total charge', 'total amount charged', 'total billed', 'total amount', 'total', 'total cost', 'total amount billed',
    'total billed amount|charge', 'grand total', 'total charge for all service', 'total expense', 'total bill amount?',
    'sum of charge', 'total charge amount', 'total of charge', 'total amount of bill', 'total of all charge',
    'total billed all visit', 'total bill', 'total of all lines', 'sum of all item', 'sum of all', 'total of line',
    'total of all bill|charge|receipt|expense|service', 'total of bill|receipt', 'total dollar amount', 'total charge on this? claim',
    'total submitted charge', 'total fee', 'total charge submitted', 'amount of all bill', 'total amt', 'total billed amt',
    'claim total charge', 'total invoice', 'total provider charge', 'sum of bill|receipt|expense', 'sum of all charge',
    'receipt total',
  ],
  not: ['foreign', 'local currency', 'currency of', 'exchange', 'adjustment', 'contracted', 'refund', 'owed', 'allowed', 'deductible', 'paid', 'requested', 'claimed', 'session', 'visit', 'score', 'reimbursement', 'unit', 'dose', 'number', 'request'],
  beside: 'provider attached submitted service claim bill amount sum',
  roles: ['patient'],
  value(from, ask) {
    // "Total charge for the day" of a line is that day's; an appeal of a claim is about what that claim came to.
    if (ask.row !== undefined) return dayTotal(from, ask.row);
    const denied = ask.kind === 'appeal' ? latestDenial(from) : undefined;
    if (denied) return money(`${denied.path}.amount`, 'Amount denied', denied.denial.amount);
    return money(ask.kind === 'prior-authorization' ? 'request.services' : 'visits', 'Charges in all', sum(serviceRows(from, { ...ask, context: ['procedure'] }).map((line) => line.charge)));
  },
  examples: { yes: ['Invoice total', 'Total price', 'Total charges', 'Total amount billed', 'TOTAL'], no: ['Amount charged per session', 'Total amount paid', 'Total visits', 'Charge'] },
});
