import { sentence } from '../../wording/passage.ts';
import { inside, sessions, therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { needsPrescriber, needsRequest } from '../unfit.ts';
import { patient, writer } from '../voice.ts';

export default kind({
  title: 'Letter of medical necessity',
  place: 1,
  use: 'Goes with a prior authorization, or with an appeal.',
  voices: ['clinician', 'biller'],
  unfit: (at) => needsRequest(at) ?? needsPrescriber(at),
  subject: ({ case: one }) => `Medical necessity of ${therapy(one)}`,
  opening: (at) => {
    const diagnosis = at.case.diagnoses[0];
    return [sentence(`${writer(at).am} writing in support of ${therapy(at.case)} for ${patient(at).object}${diagnosis ? `, to treat ${inside(diagnosis.description)}` : ''}${at.case.request?.type === 'renewal' ? '. This is a request to continue treatment' : ''}.`, [{ path: 'request.drug', says: at.case.request?.drug ?? '' }])];
  },
  ask: (at) => [sentence(`Please approve ${therapy(at.case)} as described above${at.case.request?.sessions === undefined ? '' : ` (${sessions(at.case).slice(2)})`}.`, [{ path: 'request', says: at.case.request?.dose ?? '' }]), sentence('If it cannot be approved, please offer a peer-to-peer call before deciding.')],
  parts: ['sender', 'date', 'addressee', 'insured', 'greeting', 'opening', 'diagnosis', 'history', 'scores', 'criteria', 'plan', 'rationale', 'protocol', 'safety', 'status', 'evidence', 'expedited', 'ask', 'enclosures', 'contact', 'signature'],
  examples: { yes: ['rivera', 'nguyen-bell', 'okafor', 'lindqvist'], no: ['blank'] },
});
