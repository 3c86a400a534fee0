import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Medicare Part D: redetermination',
  answer: '65 days from the date printed on the notice (60 days from receipt).',
  more: [
    'After that you must ask for outside review yourself, again within 60 days.',
    'Go by the date on your own notice if it is earlier.',
  ],
  words: ['drug plan', '60', 'deadline', 'by when', 'days'],
  source: { title: '42 CFR 423.582, second-hand', url: 'https://www.ecfr.gov/current/title-42/section-423.582', read: '2026-11-23', sure: true },
  examples: { yes: ['part d appeal deadline'], no: ['erisa appeal deadline'] },
});
