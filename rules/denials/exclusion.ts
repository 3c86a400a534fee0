import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Not covered under this plan” (CARC 204, 96)',
  answer: 'A benefit exclusion: evidence seldom helps.',
  steps: [
    'Read the exclusion in the plan’s papers.',
    'Ask for an exception, or ask the employer’s benefits office.',
    'Where only mental-health use is excluded, raise parity.',
    'Otherwise: out-of-network benefits or an HSA or FSA.',
  ],
  words: ['204', '96', 'exclusion', 'co-204', 'co-96', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['not covered under plan', 'co-204'], no: ['hsa card'] },
});
