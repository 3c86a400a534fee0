import { passage, sentence } from '../passage.ts';

/** The test that every programme uses, said only where the request is recorded as expedited; the prescriber confirms it. */
export default passage({
  title: 'Why it is urgent',
  topics: ['expedited-reason'],
  order: 2,
  rank: 1,
  core: true,
  says: ({ case: one, voice }) => {
    if (one.request?.urgency !== 'expedited') return [];
    const facts = [{ path: 'request.urgency', says: 'expedited' }];
    const test = 'waiting for a standard decision could seriously jeopardize life, health or the ability to regain maximum function';
    const risk = one.clinical?.suicidalIdeation ? [sentence('Suicidal ideation is recorded.', [{ path: 'clinical.suicidalIdeation', says: 'true' }])] : [];
    const main = sentence(voice === 'clinician' ? `In my judgment, ${test}.` : `The prescriber asks for an expedited decision because ${test}.`, facts);
    return [[main, ...risk], [sentence('The prescriber asks for an expedited decision.', facts), ...risk]];
  },
  gaps: ({ case: one }) =>
    one.request?.urgency !== 'expedited' ? ['The request is recorded as standard, so nothing is written about urgency.'] : ['Only the prescriber can say that waiting is dangerous: let them confirm this sentence.', ...(one.clinical?.suicidalIdeation ? [] : ['No acute risk, such as suicidal ideation, is recorded: say what makes it urgent.'])],
});
