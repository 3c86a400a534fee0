import type { Coverage } from '../../case/schema.ts';
import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { needsCoverage } from '../unfit.ts';
import { phoneShown } from '../voice.ts';

const isPublic = (insurance: Coverage['insuranceType'] | undefined): boolean => ['medicare', 'medicaid', 'va', 'tricare'].includes(insurance ?? '');

export default kind({
  title: 'Call script and log',
  place: 9,
  use: 'What to say and to ask when you call the plan, and what was said before.',
  voices: ['patient', 'biller'],
  unfit: needsCoverage,
  subject: ({ coverage }) => `Call to ${coverage?.payer.name}`,
  opening: (at) => {
    const { payer } = at.coverage!;
    const path = `coverages[${at.case.coverages.indexOf(at.coverage!)}].payer`;
    return [
      ...(payer.phone ? [sentence(`Call ${phoneShown(payer.phone)}.`, [{ path: `${path}.phone`, says: payer.phone }])] : [sentence('Call the number on the back of the card.')]),
      sentence(at.voice === 'patient' ? 'Say: “I am a member. I have a question about my benefits.”' : 'Say: “I am calling from the provider’s office with a question about a member’s benefits.”'),
      sentence('Keep the log below while you talk.'),
    ];
  },
  ask: (at) => {
    const drug = therapy(at.case);
    const code = at.case.diagnoses[0]?.code;
    return [
      sentence(`Is ${drug ?? 'this treatment'} covered${code ? ` for ${code}` : ''}?`, [{ path: 'request', says: drug ?? '' }]),
      sentence('Is it under the pharmacy benefit or the medical benefit?'),
      sentence('Does it need prior authorization? Where is the form, and where does it go?'),
      sentence('Can I have the policy and its criteria in writing?'.replace('I', at.voice === 'patient' ? 'I' : 'we')),
      ...(isPublic(at.coverage?.insuranceType) ? [sentence('Does this provider take part in the program? What is my share of the cost?'.replace('my', at.voice === 'patient' ? 'my' : 'the member’s'))] : [sentence('Are out-of-network benefits part of the plan? How much of the deductible is met?')]),
      ...(at.denial ? [sentence(`What is the status of the decision of ${longDate(at.denial.decision.date)}, and what would change it?`, [{ path: at.denial.path, says: 'denied', date: at.denial.decision.date }])] : []),
      sentence('What does the plan allow for each of the codes?'),
      sentence('By when must a claim or an appeal be sent, and to which address?'),
    ];
  },
  asked: { heading: 'Ask', style: 'list' },
  parts: ['title', 'opening', 'codes', 'ask', 'log', 'calls'],
  examples: { yes: ['rivera', 'nguyen-bell', 'okafor', 'lindqvist'], no: ['blank'] },
});
