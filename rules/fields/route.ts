import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { ROUTE } from '../values/choices.ts';

export default field({
  title: 'Route',
  says: [
    'route', 'route of administration', 'administration route', 'route of admin', 'drug route', 'method of administration',
    'mode of administration', 'administration',
  ],
  not: ['location', 'date', 'site', 'place', 'code', 'schedule', 'instruction', 'frequency', 'where'],
  notWithin: ['tried', 'failed', 'outcome'],
  roles: ['patient'],
  value(from) {
    const held = from.request?.route;
    const word = held ? ROUTE[held] : undefined;
    return held ? choice('request.route', 'Route:', held, word?.label.toLowerCase() ?? held, word ? [...word.also, word.label] : []) : undefined;
  },
  examples: { yes: ['Route', 'Route of administration'], no: ['Router', 'Routing number'] },
});
