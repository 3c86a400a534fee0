import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'G90.5',
  answer: 'Complex regional pain syndrome I, by limb (for example G90.521, right lower limb).',
  words: ['icd-10', 'crps', 'pain', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['G90.521', 'crps code'], no: ['appeal deadline'] },
});
