import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“No referral” (CARC 288)',
  answer: 'Get the referral first.',
  steps: ['Ask the referring clinician or the plan for it.', 'Send the claim again with its number.'],
  words: ['288', 'co-288', 'referral absent', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['referral missing denial', 'co-288'], no: ['hsa card'] },
});
