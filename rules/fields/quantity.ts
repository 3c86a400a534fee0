import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';

export default field({
  title: 'Quantity',
  says: [
    'quantity', 'quantity requested', 'requested quantity', 'drug quantity', 'quantity per fill|month|day', 'number dispensed',
    'dispense quantity', 'quantity per 30 day', 'total quantity', 'amount dispensed',
  ],
  not: ['limit', 'refill'],
  notWithin: ['tried', 'failed', 'outcome', 'charge'],
  roles: ['patient'],
  value: (from) => number('request.quantity', 'Quantity', from.request?.quantity),
  examples: { yes: ['Quantity:', 'Qty', 'Quantity requested'], no: ['Quantity limit exception', 'Units'] },
});
