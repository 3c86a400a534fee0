import { yearsBetween } from '../../values/rows.ts';
import { sentence } from '../../wording/passage.ts';
import { inside, therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { needsCoverage, needsRequest } from '../unfit.ts';
import { patient, phoneShown } from '../voice.ts';

export default kind({
  title: 'Peer-to-peer call sheet',
  place: 3,
  use: 'The case in short, for the prescriber’s call with the plan’s doctor.',
  voices: ['clinician'],
  unfit: (at) => needsRequest(at) ?? needsCoverage(at) ?? (at.coverage?.insuranceType === 'medicare' ? 'Original Medicare has no such call, as far as is known here: after a denial, write an appeal.' : undefined),
  subject: ({ case: one }) => `Peer-to-peer call on ${therapy(one)}`,
  opening: (at) => {
    const diagnosis = at.case.diagnoses[0];
    const { payer } = at.coverage!;
    const years = yearsBetween(at.case.patient.birthDate, at.today);
    const call = sentence(`Call ${payer.name}${payer.phone ? ` at ${phoneShown(payer.phone)}` : ' at the number for providers'} and ask for a peer-to-peer review.`, [{ path: `coverages[${at.case.coverages.indexOf(at.coverage!)}].payer`, says: payer.name }]);
    return [call, sentence(`In one sentence: ${patient(at).name}, ${years} years old, has ${diagnosis ? `${inside(diagnosis.description)} (${diagnosis.code})` : 'a diagnosis that is not recorded'}, ${at.case.history.length === 0 ? 'no earlier treatment is recorded' : `${at.case.history.length === 1 ? '1 earlier treatment is' : `${at.case.history.length} earlier treatments are`} on record`}, and the request is for ${therapy(at.case)}.`, [{ path: 'patient.birthDate', says: `${years} years old`, date: at.case.patient.birthDate }, { path: 'diagnoses[0]', says: diagnosis?.code ?? '' }, { path: 'history', says: `${at.case.history.length} treatments` }])];
  },
  ask: ({ denial }) => [sentence(denial?.decision.subject === 'claim' ? 'Ask for the denial to be reversed on the call.' : 'Ask for approval on the call.'), sentence('If the answer is no: ask which criterion is not met, on which page of the policy, and what would meet it.'), sentence('Write down the reviewer’s name and specialty, the time, the decision and the reference number.')],
  asked: { heading: 'On the call', style: 'list' },
  parts: ['subject', 'opening', 'quote', 'history', 'adequate', 'scores', 'criteria', 'plan', 'questions', 'safety', 'ask'],
  examples: { yes: ['rivera', 'nguyen-bell', 'lindqvist'], no: ['okafor', 'blank'] },
});
