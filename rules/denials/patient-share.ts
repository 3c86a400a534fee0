import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Deductible, coinsurance, copay (PR-1, PR-2, PR-3)',
  answer: 'Not a denial: this is the patient’s share.',
  steps: ['Pay it, or use an HSA or FSA.', 'Check that the deductible was counted.'],
  words: ['pr-1', 'pr-2', 'pr-3', 'copay', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['pr-1 deductible', 'pr-2 coinsurance'], no: ['hsa card'] },
});
