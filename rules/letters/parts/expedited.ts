import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { ACA, ERISA } from '../route.ts';
import { patient } from '../voice.ts';

/** The test that every programme uses; said only where the record calls for it, and confirmed by the clinician who signs. */
export default part({
  heading: 'Why it is urgent',
  style: 'paragraph',
  says: (at) => {
    const { case: one, coverage } = at;
    if (one.request?.urgency !== 'expedited') return [];
    const rule = coverage?.insuranceType === 'employer' ? [ERISA] : coverage?.insuranceType === 'private' ? [ACA] : [];
    const facts = [{ path: 'request.urgency', says: 'expedited' }];
    const risk = one.clinical?.suicidalIdeation ? [sentence('Suicidal ideation is recorded.', [{ path: 'clinical.suicidalIdeation', says: 'true' }])] : [];
    const test = `waiting for a standard decision could seriously jeopardize ${patient(at).possessive} life, health or ability to regain maximum function`;
    if (at.voice === 'clinician') return [sentence(`In my judgment, ${test}.`, facts, rule), ...risk];
    return [sentence(`The prescriber asks for an expedited decision because ${test}.`, facts, rule), ...risk];
  },
  gaps: ({ case: one }) => (one.request?.urgency !== 'expedited' ? [] : ['“Why it is urgent” is the prescriber’s own judgment: let the prescriber confirm it before it is sent.', ...(one.clinical?.suicidalIdeation ? [] : ['No acute risk, such as suicidal ideation, is recorded: add what makes waiting dangerous, or ask for a standard decision.'])]),
});
