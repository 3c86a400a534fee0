import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

export default part({
  heading: 'Earlier calls',
  style: 'list',
  says: ({ case: one }) =>
    (one.calls ?? [])
      .map((call, n) => ({ call, path: `calls[${n}]` }))
      .sort((a, b) => a.call.date.localeCompare(b.call.date))
      .map(({ call, path }) => sentence(`${longDate(call.date)}${call.spokeWith ? `, with ${call.spokeWith}` : ''}${call.reference ? `, reference ${call.reference}` : ''}: ${call.notes}`, [{ path, says: call.notes, date: call.date }])),
});
