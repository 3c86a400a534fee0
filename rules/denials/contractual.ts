import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Write-off by contract (CO-45)',
  answer: 'Not a denial: the provider’s contract sets the amount.',
  steps: ['Nothing to appeal.', 'In network, the patient must not be billed for it.'],
  words: ['45', 'co-45', 'write-off', 'contractual', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['co-45', 'contractual adjustment'], no: ['hsa card'] },
});
