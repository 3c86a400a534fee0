import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Diagnosis does not fit the procedure” (CARC 11)',
  answer: 'Correct the claim; do not appeal.',
  steps: ['Check the diagnosis pointer of the line.', 'Use the code that the chart supports, and send a corrected claim.'],
  words: ['11', 'co-11', 'inconsistent', 'pointer', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: false },
  examples: { yes: ['co-11', 'diagnosis inconsistent with procedure denial'], no: ['hsa card'] },
});
