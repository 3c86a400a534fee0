import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Employer plan (ERISA): appeal',
  answer: 'At least 180 days from receiving the denial.',
  more: [
    'The plan then has 72 hours if urgent, 30 days before treatment, 60 days after it.',
    'Go by the date on your own notice if it is earlier.',
  ],
  words: ['erisa', '180', 'deadline', 'by when', 'days'],
  source: { title: '29 CFR 2560.503-1, second-hand', url: 'https://www.ecfr.gov/current/title-29/section-2560.503-1', read: '2026-11-23', sure: true },
  examples: { yes: ['employer plan appeal deadline', 'erisa appeal deadline'], no: ['medicare appeal deadline'] },
});
