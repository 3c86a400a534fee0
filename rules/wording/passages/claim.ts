import { passage, sentence } from '../passage.ts';
import { inside, list, longDate, therapy } from '../words.ts';

export default passage({
  title: 'What was paid for',
  topics: ['reimbursement-reason', 'hsa-fsa-reason'],
  order: 10,
  rank: 1,
  says: ({ case: one }) => {
    const visits = one.visits ?? [];
    const diagnosis = one.diagnoses[0];
    if (visits.length === 0 || !diagnosis) return [];
    const dates = visits.map((visit) => visit.date).sort();
    const facts = visits.map((visit, at) => ({ path: `visits[${at}]`, says: 'visit', date: visit.date }));
    const drug = therapy(one) ?? 'treatment';
    return [[sentence(`Treatment with ${drug} for ${inside(diagnosis.description)} (${diagnosis.code}) on ${list(dates.map(longDate))}.`, facts)], [sentence(`${visits.length} visits for ${diagnosis.code}.`, facts)]];
  },
  gaps: ({ case: one }) => ((one.visits ?? []).length > 0 ? [] : ['No visit is recorded.']),
});
