import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Filed too late” (CARC 29)',
  answer: 'Appeal with proof of when it was sent.',
  steps: ['Find the clearinghouse’s or the payer’s acceptance report.', 'Send it with the appeal.'],
  words: ['29', 'timely filing', 'co-29', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['timely filing denial', 'co-29'], no: ['hsa card'] },
});
