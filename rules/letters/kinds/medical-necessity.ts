import { sentence } from '../../wording/passage.ts';
import { inside, sessions, therapy } from '../../wording/words.ts';
import { type At, kind } from '../letter.ts';
import { needsPrescriber, needsRequest } from '../unfit.ts';
import { patient, writer } from '../voice.ts';

/** What was given already and refused on a claim is covered, not approved; so is what Original Medicare pays for. */
function verb({ case: one, denial, coverage, today }: At): 'approve' | 'cover' {
  const isOver = (one.request?.endDate ?? one.request?.startDate ?? today) < today;
  return (denial?.decision.subject === 'claim' && isOver) || coverage?.insuranceType === 'medicare' ? 'cover' : 'approve';
}

export default kind({
  title: 'Letter of medical necessity',
  place: 1,
  use: 'Goes with a prior authorization, or with an appeal.',
  voices: ['clinician', 'biller'],
  unfit: (at) => needsRequest(at) ?? needsPrescriber(at),
  subject: ({ case: one }) => `Medical necessity of ${therapy(one)}`,
  opening: (at) => {
    const diagnosis = at.case.diagnoses[0];
    const facts = [{ path: 'request.drug', says: at.case.request?.drug ?? '' }];
    return [
      sentence(`${writer(at).I} ask you to ${verb(at)} ${therapy(at.case)} for ${patient(at).object}${diagnosis ? `, to treat ${inside(diagnosis.description)}` : ''}.`, facts),
      ...(at.case.request?.type === 'renewal' ? [sentence('This is a request to continue treatment.', facts)] : []),
    ];
  },
  ask: (at) => [sentence(`Please ${verb(at)} ${therapy(at.case)} as described above${at.case.request?.sessions === undefined ? '' : ` (${sessions(at.case).slice(2)})`}.`, [{ path: 'request', says: at.case.request?.dose ?? '' }]), ...(verb(at) === 'approve' ? [sentence('If it cannot be approved, please offer a peer-to-peer call before deciding.')] : [])],
  parts: ['sender', 'date', 'addressee', 'insured', 'greeting', 'opening', 'diagnosis', 'history', 'adequate', 'scores', 'criteria', 'plan', 'rationale', 'protocol', 'safety', 'status', 'evidence', 'expedited', 'ask', 'enclosures', 'contact', 'signature'],
  examples: { yes: ['rivera', 'nguyen-bell', 'okafor', 'lindqvist'], no: ['blank'] },
});
