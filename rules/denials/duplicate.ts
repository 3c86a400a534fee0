import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Duplicate” (CARC 18)',
  answer: 'Look at the first claim; do not appeal.',
  steps: ['Find the answer to the original claim.', 'Closed if it was paid; else work on that one.'],
  words: ['18', 'co-18', 'oa-18', 'duplicate claim', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['duplicate claim denial', 'co-18'], no: ['hsa card'] },
});
