import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Information missing or invalid” (CARC 16)',
  answer: 'Correct the claim; do not appeal.',
  steps: ['Read the remark code beside it.', 'With MA130 or N211 there is no appeal: send a corrected claim.'],
  words: ['16', 'ma130', 'n211', 'co-16', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['co-16', 'missing information denial'], no: ['hsa card'] },
});
