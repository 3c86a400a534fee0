import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { list, sessions, therapy } from '../../wording/words.ts';
import { notValid } from '../valid.ts';
import { part } from '../letter.ts';

export default part({
  heading: 'The treatment',
  style: 'paragraph',
  says: ({ case: one }) => {
    const { request } = one;
    const drug = therapy(one);
    if (!request || !drug) return [];
    const main = sentence(`${request.type === 'renewal' ? `Continued treatment with ${drug}` : `${drug.charAt(0).toUpperCase()}${drug.slice(1)}`}, ${request.dose}, ${request.frequency}${sessions(one)}. Dates: ${longDate(request.startDate)}${request.endDate ? ` to ${longDate(request.endDate)}` : ''}.`, [{ path: 'request', says: `${drug}, ${request.dose}, ${request.frequency}`, date: request.startDate }]);
    const codes = request.services.length === 0 ? [] : [sentence(`Billing codes: ${list(request.services.map(({ code, units }) => `${code} (${units} ${units === 1 ? 'unit' : 'units'})`))}${request.ndc ? `, NDC ${request.ndc}` : ''}.`, request.services.map(({ code }, n) => ({ path: `request.services[${n}]`, says: code })))];
    return [main, ...codes];
  },
  gaps: ({ case: one, today, denial, isAboutDenial }) => {
    const { request } = one;
    if (!request) return ['No treatment request is recorded.'];
    const last = request.endDate ?? request.startDate;
    const codes = request.services.map(({ code }) => code);
    return [
      ...(last < today && !(isAboutDenial && denial?.decision.subject === 'claim') ? ['The dates asked for have passed: ask for new dates, or for approval after the fact.'] : []),
      ...codes.flatMap((code) => { const why = notValid(code, request.startDate) ?? notValid(code, last); return why ? [why] : []; }),
      ...(codes.some((code) => /^G208[23]$/.test(code)) && codes.some((code) => /^[SJ]0013$/.test(code)) ? ['G2082 and G2083 cover an esketamine visit in one code: ask the insurer before another code for the drug is billed beside it.'] : []),
    ];
  },
});
