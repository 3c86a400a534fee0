import { passage, sentence } from '../passage.ts';
import { inside, therapy } from '../words.ts';

export default passage({
  title: 'What is asked for',
  topics: ['medical-necessity', 'request-details', 'clinical-summary'],
  order: 10,
  rank: 2,
  says: ({ case: one }) => {
    const request = one.request;
    const drug = therapy(one);
    const diagnosis = one.diagnoses[0];
    if (!request || !drug || !diagnosis) return [];
    const facts = [{ path: 'request', says: `${drug}, ${request.dose}, ${request.frequency}`, date: request.startDate }, { path: 'diagnoses[0]', says: `${diagnosis.description} (${diagnosis.code})` }];
    return [
      [sentence(`This request is for ${drug}, ${request.dose}, ${request.frequency}, to treat ${inside(diagnosis.description)} (${diagnosis.code}).`, facts)],
      [sentence(`Requested: ${drug}, ${request.dose}, ${request.frequency}, for ${diagnosis.code}.`, facts)],
    ];
  },
  gaps: ({ case: one }) => (one.request ? [] : ['No treatment request is recorded.']),
});
