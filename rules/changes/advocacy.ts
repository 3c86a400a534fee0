import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Professional groups press insurers',
  answer: 'Societies of ketamine providers work to change insurers’ and regulators’ minds.',
  words: ['advocacy', 'society'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['advocacy ketamine society', 'who is working to change coverage'], no: ['fsa'] },
});
