import { sentence } from '../../wording/passage.ts';
import { inside, therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { needsCoverage, needsVisits } from '../unfit.ts';
import { writer } from '../voice.ts';

export default kind({
  title: 'Cover letter for a claim',
  place: 11,
  use: 'Goes with the claim form and the superbill when you ask for money back.',
  voices: ['patient', 'biller'],
  unfit: (at) => needsVisits(at) ?? needsCoverage(at) ?? (at.coverage?.insuranceType === 'medicare' ? 'With Medicare the provider has to send the claim; ask the clinic first.' : undefined),
  subject: () => 'Claim for out-of-pocket treatment',
  opening: (at) => {
    const diagnosis = at.case.diagnoses[0];
    return [sentence(`${writer(at).I} ask the plan to reimburse the treatment listed below${therapy(at.case) ? `: ${therapy(at.case)}` : ''}${diagnosis ? ` for ${inside(diagnosis.description)} (${diagnosis.code})` : ''}.`, [{ path: 'visits', says: `${(at.case.visits ?? []).length} visits` }, { path: 'diagnoses[0]', says: diagnosis?.code ?? '' }])];
  },
  ask: ({ coverage, case: one }) => [sentence(`Please process the claim under the ${coverage?.network === 'out' ? 'out-of-network benefits' : 'plan’s benefits'}.`, [{ path: `coverages[${one.coverages.indexOf(coverage!)}].network`, says: coverage?.network ?? 'not recorded' }]), sentence('If anything is missing, please say what it is.')],
  parts: ['sender', 'date', 'addressee', 'insured', 'greeting', 'opening', 'visits', 'totals', 'claim-check', 'ask', 'claim-enclosures', 'contact', 'signature'],
  examples: { yes: ['rivera', 'lindqvist'], no: ['nguyen-bell', 'okafor'] },
});
