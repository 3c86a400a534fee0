import { type Ask, field } from '../decide/field.ts';
import { money } from '../values/facts.ts';
import { latestDenial, sum, visitRows } from '../values/rows.ts';
import type { Case } from '../case/schema.ts';
import type { Value } from '../values/value.ts';
import { serviceRows } from '../values/lines.ts';

/** All that one visit cost: of the line's own visit, however the lines are told apart; of a line for each service, that service's charge. */
function lineTotal(from: Case, ask: Ask, row: number): Value | undefined {
  const line = visitRows(from, ask.context)[row];
  if (!line) return undefined;
  if (line.services || !/\b(?:day|date|visit|session)\b/i.test(ask.control.label)) return money(line.path, 'Charge', line.charge);
  const visit = from.visits?.[Number(/^visits\[(\d+)\]/.exec(line.path)?.[1])];
  return visit && money(line.path, 'Charges of the day', sum(visit.services.map((one) => one.charge)));
}

export default field({
  title: 'Total charge',
  says: [
    'total of this? superbill|bill|invoice|statement|claim|receipt',
    'total billed|charge|amount for? all|these visit|date|day|service', 'total for all visit|date|service',
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
  not: ['foreign', 'local currency', 'currency of', 'exchange', 'adjustment', 'contracted', 'refund', 'owed', 'allowed', 'deductible', 'paid', 'requested', 'claimed', 'session', 'total visit', 'number of visit', 'per visit', 'each visit', 'one visit', 'visit total', 'visit requested', 'score', 'reimbursement', 'unit', 'dose', 'number', 'request'],
  beside: 'provider attached submitted service claim bill amount sum',
  roles: ['patient'],
  value(from, ask) {
    // "Total charge for the day" of a line is that day's; an appeal of a claim is about what that claim came to.
    if (ask.row !== undefined) return lineTotal(from, ask, ask.row);
    const denied = ask.kind === 'appeal' ? latestDenial(from) : undefined;
    if (denied) return money(`${denied.path}.amount`, 'Amount denied', denied.denial.amount);
    return money(ask.kind === 'prior-authorization' ? 'request.services' : 'visits', 'Charges in all', sum(serviceRows(from, { ...ask, context: ['procedure'] }).map((line) => line.charge)));
  },
  examples: { yes: ['Total of this superbill', 'Total billed, all visits', 'Total for all dates', 'Invoice total', 'Total price', 'Total charges', 'Total amount billed', 'TOTAL'], no: ['Total visits', 'Total per visit', 'Amount charged per session', 'Total amount paid', 'Total visits', 'Charge'] },
});
