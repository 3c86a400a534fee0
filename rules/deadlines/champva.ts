import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'CHAMPVA: reconsideration',
  answer: '1 year from the first decision, then 90 days for a second review.',
  more: ['Claims: 1 year from the date of service.', 'Go by the date on your own notice if it is earlier.'],
  words: ['champva appeal', 'veteran family', 'deadline', 'by when', 'days'],
  source: { title: '38 CFR 17.276', url: 'https://www.ecfr.gov/current/title-38/section-17.276', read: '2026-11-23', sure: true },
  examples: { yes: ['champva appeal deadline'], no: ['erisa appeal deadline'] },
});
