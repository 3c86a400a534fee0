import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Another insurer pays first” (CARC 22, MA04)',
  answer: 'Bill the other insurer first.',
  steps: ['Bill the primary insurer.', 'Then bill this one, with the primary’s explanation of benefits.'],
  words: ['22', 'ma04', 'co-22', 'oa-22', 'coordination of benefits', 'primary', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['co-22', 'coordination of benefits denial'], no: ['hsa card'] },
});
