import { latestDenial } from '../../values/rows.ts';
import { passage, sentence } from '../passage.ts';
import { inside, sessions, therapy } from '../words.ts';

export default passage({
  title: 'What is asked for',
  topics: ['medical-necessity', 'request-details', 'clinical-summary', 'treatment-plan', 'expedited-reason', 'appeal-reason'],
  order: 10,
  rank: 2,
  core: true,
  enough: 2,
  says: ({ case: one, topic }) => {
    // An appeal names it where it names the denial.
    if (topic === 'appeal-reason' && latestDenial(one)) return [];
    const request = one.request;
    if (topic === 'expedited-reason' && request?.urgency !== 'expedited') return [];
    const drug = therapy(one);
    const diagnosis = one.diagnoses[0];
    if (!request || !drug || !diagnosis) return [];
    const facts = [{ path: 'request', says: `${drug}, ${request.dose}, ${request.frequency}`, date: request.startDate }, { path: 'diagnoses[0]', says: `${diagnosis.description} (${diagnosis.code})` }];
    const again = request.type === 'renewal' ? 'This request is to continue' : 'This request is for';
    return [
      [sentence(`${again} ${drug}, ${request.dose}, ${request.frequency}${sessions(one)}, to treat ${inside(diagnosis.description)} (${diagnosis.code}).`, facts)],
      [sentence(`Requested: ${drug}, ${request.dose}, ${request.frequency}, for ${inside(diagnosis.description)} (${diagnosis.code}).`, facts)],
      [sentence(`Requested: ${drug}, ${request.dose}, ${request.frequency}, for ${diagnosis.code}.`, facts)],
      [sentence(`Requested: ${drug} for ${diagnosis.code}.`, facts)],
    ];
  },
  gaps: ({ case: one }) => [
    ...(one.request ? [] : ['No treatment request is recorded.']), ...(one.diagnoses.length > 0 ? [] : ['No diagnosis is recorded.']),
    ...(one.request?.type === 'renewal' ? ['A renewal needs the response so far: scores before and since the treatment began. Check that both are recorded.'] : []),
  ],
});
