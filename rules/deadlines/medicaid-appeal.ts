import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Medicaid managed care: appeal',
  answer: '60 calendar days from the date on the notice.',
  more: [
    'To keep benefits going meanwhile, ask within 10 days of the notice.',
    'A state hearing comes after: 90 to 120 days, the state decides.',
    'Go by the date on your own notice if it is earlier.',
  ],
  words: ['60', 'fair hearing', 'deadline', 'by when', 'days'],
  source: { title: '42 CFR 438.402(c)(2), second-hand', url: 'https://www.ecfr.gov/current/title-42/section-438.402', read: '2026-11-23', sure: true },
  examples: { yes: ['medicaid appeal deadline'], no: ['erisa appeal deadline'] },
});
