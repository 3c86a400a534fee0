import { sentence } from '../../wording/passage.ts';
import { therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { needsCoverage } from '../unfit.ts';
import { phoneShown } from '../voice.ts';

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
      sentence('Write down the date, the name of the person and the reference number of the call.'),
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
      sentence('Are out-of-network benefits part of the plan? How much of the deductible is met?'),
      sentence('What does the plan allow for each of the codes?'),
      sentence('By when must a claim or an appeal be sent, and to which address?'),
    ];
  },
  asked: { heading: 'Ask', style: 'list' },
  parts: ['title', 'opening', 'codes', 'ask', 'calls'],
  examples: { yes: ['rivera', 'nguyen-bell', 'okafor', 'lindqvist'], no: ['blank'] },
});
