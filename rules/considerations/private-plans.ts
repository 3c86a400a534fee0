import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Private plans differ most',
  answer: 'Two plans of the same insurer can answer differently: the plan’s own terms and medical-necessity criteria decide.',
  more: ['Partial payment is most likely for depression that other treatments did not help.'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['private plan policy differences', 'medical necessity criteria private'], no: ['va'] },
});
