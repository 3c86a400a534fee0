import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Not covered on that date” or “not identified” (CARC 26, 27, 31)',
  answer: 'Mend the eligibility, then send it again.',
  steps: ['Check the member ID, the name and the birth date against the card.', 'Check when coverage began and ended.', 'Send a corrected claim, or bill the plan that covered the date.'],
  words: ['26', '27', '31', 'co-26', 'co-27', 'co-31', 'eligibility', 'termed', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['co-27', 'patient cannot be identified denial'], no: ['hsa card'] },
});
