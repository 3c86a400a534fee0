import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '99213 to 99215',
  answer: 'Office visit of a patient the provider knows, by complexity.',
  words: ['cpt', 'evaluation and management', 'e/m', '99213', '99214', '99215', 'office visit', 'office visit code', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['99214', 'office visit code'], no: ['appeal deadline'] },
});
