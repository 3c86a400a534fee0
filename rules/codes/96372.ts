import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '96372',
  answer: 'A drug injected into a muscle or under the skin. Used for intramuscular ketamine.',
  words: ['cpt', 'im', 'injection', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['96372', 'intramuscular injection code'], no: ['appeal deadline'] },
});
