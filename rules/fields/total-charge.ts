import { field } from '../decide/field.ts';
import { money } from '../values/facts.ts';
import { sum } from '../values/rows.ts';
import { serviceRows } from '../values/lines.ts';

export default field({
  title: 'Total charge',
  says: [
    'total charge', 'total amount charged', 'total billed', 'total amount', 'total', 'total cost', 'total amount billed',
    'total billed amount|charge', 'grand total', 'total charge for all service', 'total expense', 'total bill amount?',
    'sum of charge', 'total charge amount', 'total of charge', 'total amount of bill', 'total of all charge',
    'total billed all visit', 'total bill', 'total of all lines', 'sum of all item', 'sum of all', 'total of line',
    'total of all bill|charge|receipt|expense|service', 'total of bill|receipt', 'total dollar amount', 'total charge on this? claim',
    'total submitted charge', 'total fee', 'total charge submitted', 'amount of all bill', 'total amt', 'total billed amt',
    'claim total charge', 'total invoice', 'total provider charge', 'sum of bill|receipt|expense', 'sum of all charge',
    'receipt total',
  ],
  not: ['paid', 'requested', 'claimed', 'session', 'visit', 'score', 'reimbursement', 'unit', 'dose', 'number', 'request'],
  roles: ['patient'],
  value: (from, ask) => money(ask.kind === 'prior-authorization' ? 'request.services' : 'visits', 'Charges in all', sum(serviceRows(from, { ...ask, context: ['procedure'] }).map((line) => line.charge))),
  examples: { yes: ['Total charges', 'Total amount billed', 'TOTAL'], no: ['Total amount paid', 'Total visits', 'Charge'] },
});
