import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'How long a prior authorization takes',
  answer: 'Employer plans: 15 days, 72 hours if urgent.',
  more: [
    'Medicare Advantage for a Part B drug: 72 hours, 24 if urgent.',
    'Medicaid outpatient drugs: an answer within 24 hours.',
    'Go by the date on your own notice if it is earlier.',
  ],
  words: ['decision', 'clock', 'wait', 'deadline', 'by when', 'days'],
  source: { title: '29 CFR 2560.503-1(f), second-hand', url: 'https://www.ecfr.gov/current/title-29/section-2560.503-1', read: '2026-11-23', sure: true },
  examples: { yes: ['how long does prior authorization take', 'prior authorization decision time'], no: ['superbill'] },
});
