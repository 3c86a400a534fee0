import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Medicaid',
  answer: 'Ketamine infusions: generally no. Each state decides for itself.',
  more: [
    'Exceptions: some uses against pain, and hospital use for particular indications.',
    'Esketamine: 75 of 165 Medicaid programs named it as covered in a survey of August 2025, 72 of them with prior authorization; the others did not say.',
  ],
  words: ['state plan', 'managed medicaid', 'medi-cal'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['does medicaid cover ketamine', 'medicaid'], no: ['veterans', 'employer plan'] },
});
