import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '90833, 90836, 90838',
  answer: 'Psychotherapy added to a medical visit, by length.',
  words: ['cpt', 'therapy', '90836', '90838', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['90833', 'psychotherapy add on code'], no: ['appeal deadline'] },
});
