import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Not this payer’s claim” (CARC 109)',
  answer: 'Bill the right insurer or contractor.',
  steps: ['Find who covers the service: carve-outs for mental health are common.', 'Send the claim there, and mind that payer’s filing limit.'],
  words: ['109', 'co-109', 'wrong payer', 'carve-out', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['co-109', 'claim sent to wrong payer'], no: ['hsa card'] },
});
