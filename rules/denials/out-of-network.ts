import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Not in the network” (CARC 242)',
  answer: 'Ask for a network-gap exception.',
  steps: ['Ask which provider in the network gives the same treatment.', 'If there is none, ask for a gap exception or a single case agreement.', 'Use the out-of-network benefits where the plan has them.'],
  words: ['242', 'co-242', 'out of network', 'non-network', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: false },
  examples: { yes: ['co-242', 'provider not in network denial'], no: ['hsa card'] },
});
