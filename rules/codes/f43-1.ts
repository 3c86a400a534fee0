import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'F43.10 to F43.12',
  answer: 'Post-traumatic stress disorder: unspecified, acute, chronic.',
  words: ['icd-10', 'ptsd', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['F43.12', 'ptsd diagnosis code'], no: ['appeal deadline'] },
});
