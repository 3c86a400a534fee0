import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Original Medicare: redetermination',
  answer: '120 days from receiving the notice (received is taken as 5 days after its date).',
  more: ['Filing the claim itself: 12 months from the date of service.', 'Go by the date on your own notice if it is earlier.'],
  words: ['part b', '120', 'medicare appeal', 'deadline', 'by when', 'days'],
  source: { title: '42 CFR 405.942, second-hand', url: 'https://www.ecfr.gov/current/title-42/section-405.942', read: '2026-11-23', sure: true },
  examples: { yes: ['medicare appeal deadline', 'redetermination deadline'], no: ['erisa appeal deadline'] },
});
