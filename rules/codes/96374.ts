import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '96374',
  answer: 'A drug pushed into a vein, one substance.',
  words: ['cpt', 'push', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['96374', 'iv push code'], no: ['appeal deadline'] },
});
