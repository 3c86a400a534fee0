import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Individual or marketplace plan: appeal',
  answer: 'At least 180 days from receiving the denial.',
  more: [
    'The plan then has 72 hours if urgent, 30 days before treatment, 60 days after it.',
    'Go by the date on your own notice if it is earlier.',
  ],
  words: ['aca', '180', 'individual', 'private', 'deadline', 'by when', 'days'],
  source: { title: '45 CFR 147.136, second-hand', url: 'https://www.ecfr.gov/current/title-45/section-147.136', read: '2026-11-23', sure: true },
  examples: { yes: ['marketplace appeal deadline', 'private plan appeal deadline'], no: ['medicaid appeal deadline'] },
});
