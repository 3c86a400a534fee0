import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';

export default field({
  title: 'Days’ supply',
  says: [
    'day supplied', 'how many day supply', 'supply for how many day', 'how many day will it|this|supply last', 'day sup', 'length of supply',
    'day supply', 'days supply requested', 'supply day', 'number of day supply', 'days of supply', 'day s supply', 'ds',
    'day supply per? fill|dispense|prescription', 'supply in day', 'number of day supplied', 'day of therapy per fill',
  ],
  beside: `${ASKED} requested day rx fill per number length`,
  roles: ['patient'],
  value: (from) => number('request.daysSupply', 'Days’ supply', from.request?.daysSupply),
  examples: { yes: ['Days supplied', 'How many days will it last?', 'Day Supply:', 'Days’ supply', 'Days supply'], no: ['Quantity', 'Supplies'] },
});
