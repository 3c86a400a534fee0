import type { Sentence } from '../../plan.ts';
import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { list, sessions, therapy } from '../../wording/words.ts';
import { notValid } from '../valid.ts';
import { type At, part } from '../letter.ts';

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A claim that was refused for a day outside the dates that are asked for now: the request does not describe it. */
function isOther({ case: { request }, denial, isAboutDenial }: At): boolean {
  const day = isAboutDenial && denial?.decision.subject === 'claim' ? denial.decision.serviceDate : undefined;
  return day !== undefined && request !== undefined && (day < request.startDate || day > (request.endDate ?? request.startDate));
}

/** What was given on the day of the refused claim. */
function given({ case: one, denial }: At, drug: string): Sentence[] {
  const day = denial!.decision.serviceDate!;
  const visits = (one.visits ?? []).map((visit, n) => ({ visit, path: `visits[${n}]` })).filter(({ visit }) => visit.date === day);
  const services = visits.flatMap(({ visit, path }) => visit.services.map((service, n) => ({ service, path: `${path}.services[${n}]` })));
  return [
    sentence(`${upper(drug)}, given on ${longDate(day)}.`, [{ path: `${denial!.path}.serviceDate`, says: day, date: day }, { path: 'request.drug', says: drug }]),
    ...(services.length > 0 ? [sentence(`Billing codes: ${list(services.map(({ service: { code, units } }) => `${code} (${units} ${units === 1 ? 'unit' : 'units'})`))}.`, services.map(({ service, path }) => ({ path, says: service.code })))] : []),
  ];
}

export default part({
  heading: 'The treatment',
  style: 'paragraph',
  says: (at) => {
    const { case: one } = at;
    const { request } = one;
    const drug = therapy(one);
    if (!request || !drug) return [];
    if (isOther(at)) return given(at, drug);
    const main = sentence(`${request.type === 'renewal' ? `Continued treatment with ${drug}` : upper(drug)}, ${request.dose}, ${request.frequency}${sessions(one)}. Dates: ${longDate(request.startDate)}${request.endDate ? ` to ${longDate(request.endDate)}` : ''}.`, [{ path: 'request', says: `${drug}, ${request.dose}, ${request.frequency}`, date: request.startDate }]);
    const codes = request.services.length === 0 ? [] : [sentence(`Billing codes: ${list(request.services.map(({ code, units }) => `${code} (${units} ${units === 1 ? 'unit' : 'units'})`))}.`, request.services.map(({ code }, n) => ({ path: `request.services[${n}]`, says: code })))];
    const ndc = request.ndc ? [sentence(`NDC: ${request.ndc}.`, [{ path: 'request.ndc', says: request.ndc }])] : [];
    return [main, ...codes, ...ndc];
  },
  gaps: (at) => {
    const { case: { request }, today, denial, isAboutDenial } = at;
    if (!request) return ['No treatment request is recorded.'];
    if (isOther(at)) return ['The request on record is for other dates than the claim that was denied: the letter tells what was given on that day.'];
    const last = request.endDate ?? request.startDate;
    const codes = request.services.map(({ code }) => code);
    return [
      ...(last < today && !(isAboutDenial && denial?.decision.subject === 'claim') ? ['The dates asked for have passed: ask for new dates, or for approval after the fact.'] : []),
      ...codes.flatMap((code) => { const why = notValid(code, request.startDate) ?? notValid(code, last); return why ? [why] : []; }),
      ...(codes.some((code) => /^G208[23]$/.test(code)) && codes.some((code) => /^[SJ]0013$/.test(code)) ? ['G2082 and G2083 cover an esketamine visit in one code: ask the insurer before another code for the drug is billed beside it.'] : []),
    ];
  },
});
