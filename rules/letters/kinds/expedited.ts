import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { urgentRule } from '../route.ts';
import { needsCoverage, needsRequest } from '../unfit.ts';
import { patient, writer } from '../voice.ts';

export default kind({
  title: 'Request for an expedited decision',
  place: 4,
  use: 'Asks for an answer in days where waiting would be dangerous. The clinician confirms it.',
  voices: ['clinician', 'biller'],
  unfit: (at) => needsRequest(at) ?? needsCoverage(at) ?? (at.case.request?.urgency === 'expedited' ? undefined : 'The request is recorded as standard. If waiting is dangerous, let the prescriber set it to expedited.'),
  subject: ({ case: one, denial }) => (denial ? `Expedited appeal of the denial of ${longDate(denial.decision.date)}` : `Expedited decision on ${therapy(one)}`),
  opening: (at) => [sentence(`${writer(at).I} ask for an expedited ${at.denial ? 'appeal decision' : 'decision'} on ${therapy(at.case)} for ${patient(at).object}.`, [{ path: 'request.urgency', says: 'expedited' }])],
  ask: (at) => {
    const rule = urgentRule(at.coverage?.insuranceType);
    return [sentence(`Please decide ${rule ? 'within 72 hours' : 'within the time for urgent requests'}, and call with the decision.`, [], rule ? [rule] : [])];
  },
  parts: ['sender', 'date', 'addressee', 'insured', 'greeting', 'opening', 'expedited', 'quote', 'diagnosis', 'scores', 'history', 'adequate', 'plan', 'safety', 'ask', 'contact', 'signature'],
  examples: { yes: ['nguyen-bell'], no: ['rivera', 'okafor', 'lindqvist'] },
});
