import { prescriberName, moneyShown } from '../../letters/voice.ts';
import { sum } from '../../values/rows.ts';
import { passage, sentence } from '../passage.ts';
import { inside, list, longDate, therapy } from '../words.ts';

export default passage({
  title: 'What was paid for',
  topics: ['reimbursement-reason'],
  order: 10,
  rank: 1,
  core: true,
  enough: 1,
  says: ({ case: one, voice }) => {
    const visits = one.visits ?? [];
    const diagnosis = one.diagnoses[0];
    if (visits.length === 0 || !diagnosis) return [];
    const dates = [...new Set(visits.map((visit) => visit.date))].sort();
    const facts = [...visits.map((visit, at) => ({ path: `visits[${at}]`, says: 'visit', date: visit.date })), { path: 'diagnoses[0]', says: diagnosis.code }];
    const drug = therapy(one) ?? 'treatment';
    const paid = sum(visits.map((visit) => visit.paid));
    const payer = voice === 'patient' ? 'I' : 'The patient';
    const amount = paid === undefined ? `${payer} received` : `${payer} paid ${moneyShown(paid)} for`;
    const by = prescriberName(one);
    const illness = `${inside(diagnosis.description)} (${diagnosis.code})`;
    return [
      [sentence(`${amount} ${drug} on ${list(dates.map(longDate))}.`, facts), sentence(`It was ${by ? `prescribed by ${by} ` : 'given '}to treat ${illness}.`, [...facts.slice(-1), ...(by ? [{ path: 'prescriber', says: by }] : [])])],
      [sentence(`${amount} ${drug} for ${illness} on ${list(dates.map(longDate))}.`, facts)],
      [sentence(`${amount} ${drug} for ${diagnosis.code} on ${list(dates.map(longDate))}.`, facts)],
      [sentence(`${amount} ${drug} for ${diagnosis.code}, ${visits.length} ${visits.length === 1 ? 'visit' : 'visits'}.`, facts)],
    ];
  },
  gaps: ({ case: one }) => ((one.visits ?? []).length > 0 ? [] : ['No visit is recorded.']),
});
