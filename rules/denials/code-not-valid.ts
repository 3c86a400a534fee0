import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Code or modifier not valid” (CARC 4, 181, 182)',
  answer: 'Correct the claim; do not appeal.',
  steps: ['Check the code on the date of service: S0013 ended on 2025-12-31, J0013 began on 2026-01-01.', 'Check the modifier.', 'Send a corrected claim.'],
  words: ['4', '181', '182', 'co-4', 'co-181', 'co-182', 'modifier', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: false },
  examples: { yes: ['co-181', 'invalid procedure code denial'], no: ['hsa card'] },
});
