import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '96127',
  answer: 'A short rating scale, such as the PHQ-9, given and scored.',
  words: ['cpt', 'rating scale', 'screening', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['96127', 'phq-9 code'], no: ['appeal deadline'] },
});
