import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';

export default field({
  title: 'Days’ supply',
  says: [
    'day supply', 'days supply requested', 'supply day', 'number of day supply', 'days of supply', 'day s supply', 'ds',
    'day supply per? fill|dispense|prescription', 'supply in day', 'number of day supplied', 'day of therapy per fill',
  ],
  roles: ['patient'],
  value: (from) => number('request.daysSupply', 'Days’ supply', from.request?.daysSupply),
  examples: { yes: ['Day Supply:', 'Days’ supply', 'Days supply'], no: ['Quantity', 'Supplies'] },
});
