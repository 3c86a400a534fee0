import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Not medically necessary” (CARC 50)',
  answer: 'Appeal it on this person’s history.',
  steps: [
    'Ask for a peer-to-peer call first.',
    'Match the plan’s criteria row by row with dated trials, doses, outcomes and scores.',
    'Add the provider’s letter.',
  ],
  words: ['50', 'co-50', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['not medically necessary', 'co-50'], no: ['hsa card'] },
});
