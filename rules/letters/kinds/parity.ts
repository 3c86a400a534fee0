import { sentence } from '../../wording/passage.ts';
import { condition, isEsketamine, therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { needsCoverage, needsRequest } from '../unfit.ts';
import { writer } from '../voice.ts';

/** The act by its name; its text was not read here, so it is shown as not confirmed. */
const PARITY = { title: 'Mental Health Parity and Addiction Equity Act (MHPAEA)', read: '2026-11-23', sure: false };

export default kind({
  title: 'Parity request (MHPAEA)',
  place: 8,
  use: 'Asks the plan to show that it is no stricter in mental health care than in medical care.',
  voices: ['patient', 'clinician', 'biller'],
  unfit: (at) => {
    const held = needsRequest(at) ?? needsCoverage(at);
    if (held) return held;
    if (!(at.case.diagnoses[0]?.code ?? '').startsWith('F')) return 'Parity is about mental health care; the principal diagnosis is another.';
    return ['employer', 'private', 'medicaid'].includes(at.coverage?.insuranceType ?? '') ? undefined : 'Parity law does not reach this kind of insurance, as far as is known here.';
  },
  subject: () => 'Request under the parity law (MHPAEA)',
  opening: (at) => [
    sentence(`${writer(at).I} ask for the plan’s documents under the Mental Health Parity and Addiction Equity Act.`, [], [PARITY]),
    sentence(`They concern ${therapy(at.case)}, requested to treat a mental health condition.`, [{ path: 'diagnoses[0]', says: at.case.diagnoses[0]?.code ?? '' }, { path: 'request.drug', says: at.case.request?.drug ?? '' }]),
  ],
  ask: ({ case: one }) => [
    sentence('Please send the rule that was used for this treatment, and the evidence it rests on.', [], [PARITY]),
    sentence('Please send the plan’s comparative analysis: that rule beside its rules for medical and surgical care, as written and as applied.', [], [PARITY]),
    ...(isEsketamine(one) && condition(one) === 'depression' ? [] : [sentence('Please say whether the plan covers drugs outside their label in medical or surgical care, and on what terms.', [{ path: 'request.drug', says: one.request?.drug ?? '' }], [PARITY])]),
    sentence('Please send them within the time that the law gives, free of charge.', [], [PARITY]),
  ],
  asked: { heading: 'What is asked for', style: 'list' },
  parts: ['sender', 'date', 'addressee', 'subject', 'greeting', 'opening', 'quote', 'ask', 'contact', 'signature'],
  examples: { yes: ['rivera', 'nguyen-bell', 'lindqvist'], no: ['okafor'] },
});
