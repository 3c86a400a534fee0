import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Medicare Advantage: reconsideration',
  answer: '65 days from the date printed on the notice (60 days from receipt).',
  more: [
    'If the plan says no again, it sends the case to outside review by itself. A hearing before a judge comes after that: 60 days.',
    'Go by the date on your own notice if it is earlier.',
  ],
  words: ['60', '65', 'medicare advantage appeal', 'deadline', 'by when', 'days'],
  source: { title: '42 CFR 422.582(b), second-hand', url: 'https://www.ecfr.gov/current/title-42/section-422.582', read: '2026-11-23', sure: true },
  examples: { yes: ['medicare advantage appeal deadline'], no: ['medicaid appeal deadline'] },
});
