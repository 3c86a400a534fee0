import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'How do I appeal a denial?',
  answer: 'Write formally, within the deadline on the letter, with the provider’s proof that it is necessary and that other treatments failed.',
  words: ['letter', 'insurance denial'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['how to appeal insurance denial'], no: ['employer'] },
});
