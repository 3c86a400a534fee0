import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'G2082',
  answer: 'Medicare: an esketamine visit with up to 56 mg and at least 2 hours of observation, in one code.',
  more: ['No separate office visit is billed with it.'],
  words: ['spravato', 'medicare', 'code', '56 mg'],
  source: { title: 'Coding guidance for esketamine, second-hand', read: '2026-11-23', sure: true },
  examples: { yes: ['G2082', 'medicare esketamine visit code'], no: ['appeal deadline'] },
});
