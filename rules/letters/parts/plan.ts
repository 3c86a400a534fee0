import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { list, therapy } from '../../wording/words.ts';
import { part } from '../letter.ts';

export default part({
  heading: 'The treatment',
  style: 'paragraph',
  says: ({ case: one }) => {
    const { request } = one;
    const drug = therapy(one);
    if (!request || !drug) return [];
    const count = request.sessions === undefined ? '' : `, ${request.sessions} sessions`;
    const main = sentence(`The treatment is ${drug}, ${request.dose}, ${request.frequency}${count}, from ${longDate(request.startDate)}${request.endDate ? ` to ${longDate(request.endDate)}` : ''}.`, [{ path: 'request', says: `${drug}, ${request.dose}, ${request.frequency}`, date: request.startDate }]);
    const codes = request.services.length === 0 ? [] : [sentence(`It is billed with ${list(request.services.map(({ code, units }) => `${code} (${units} ${units === 1 ? 'unit' : 'units'})`))}${request.ndc ? `, NDC ${request.ndc}` : ''}.`, request.services.map(({ code }, n) => ({ path: `request.services[${n}]`, says: code })))];
    return [main, ...codes];
  },
  gaps: ({ case: one }) => (one.request ? [] : ['No treatment request is recorded.']),
});
