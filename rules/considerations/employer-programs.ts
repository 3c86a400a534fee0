import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Employers: look for special programs',
  answer: 'Some employers offer ketamine treatment through a provider of their own, beside the health plan.',
  words: ['benefits'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['employer program ketamine provider', 'employer special provider'], no: ['medicaid'] },
});
