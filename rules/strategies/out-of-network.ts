import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '5. Use out-of-network benefits',
  answer: 'A plan may pay part even when the clinic is not in its network.',
  steps: [
    'Look for out-of-network benefits in the plan’s papers (PPO plans often have them, HMO plans seldom).',
    'Note the deductible, what is met already, and the plan’s share after it.',
    'Ask what amount the plan allows for the codes billed: its share is of that amount, not of the bill.',
    'If no clinic in the network offers the treatment, ask for a network-gap exception.',
    'File the claim with a superbill within the plan’s time limit.',
  ],
  words: ['oon', 'network gap', 'deductible', 'ppo'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['out of network', 'clinic not in network', 'out-of-network benefits'], no: ['va', 'hsa'] },
});
