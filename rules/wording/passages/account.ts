import { prescriberName } from '../../letters/voice.ts';
import { passage, sentence } from '../passage.ts';
import { inside, list, longDate, sessions, therapy } from '../words.ts';

/** What the administrator of an HSA or FSA wants to know: the illness, the treatment and who prescribed it, and when. */
export default passage({
  title: 'What the expense is for',
  topics: ['hsa-fsa-reason'],
  order: 10,
  rank: 1,
  core: true,
  enough: 1,
  says: ({ case: one }) => {
    const drug = therapy(one);
    const diagnosis = one.diagnoses[0];
    const { request } = one;
    if (!request || !drug || !diagnosis) return [];
    const by = prescriberName(one);
    const facts = [{ path: 'request', says: `${drug}, ${request.dose}`, date: request.startDate }, { path: 'diagnoses[0]', says: `${diagnosis.description} (${diagnosis.code})` }, ...(by ? [{ path: 'prescriber', says: by }] : [])];
    const visits = (one.visits ?? []).map((visit, at) => ({ visit, at }));
    const dates = [...new Set(visits.map(({ visit }) => visit.date))].sort();
    const what = `${drug.charAt(0).toUpperCase()}${drug.slice(1)}`;
    const illness = `${inside(diagnosis.description)} (${diagnosis.code})`;
    const main = sentence(`${what}${by ? `, prescribed by ${by},` : ''} treats a diagnosed illness: ${illness}.`, facts);
    const use = sentence('It is medical care, not for general health.', facts.slice(1, 2));
    const when = visits.length > 0 ? sentence(`Dates of service: ${list(dates.map(longDate))}.`, visits.map(({ visit, at }) => ({ path: `visits[${at}]`, says: 'visit', date: visit.date }))) : sentence(`Planned from ${longDate(request.startDate)}${request.endDate ? ` to ${longDate(request.endDate)}` : ''}.`, facts.slice(0, 1));
    return [[main, sentence(`The prescribed course is ${request.dose}, ${request.frequency}${sessions(one)}.`, facts.slice(0, 1)), use, when], [main, use, when], [main, when], [main], [sentence(`${what} for ${illness}${by ? `, prescribed by ${by}` : ''}.`, facts)], [sentence(`${what} for ${diagnosis.code}.`, facts)]];
  },
  gaps: ({ case: one }) => [...(one.request ? [] : ['No treatment request is recorded.']), ...((one.visits ?? []).length > 0 ? ['An account pays only what no insurance has paid: check this before you send it.'] : [])],
});
