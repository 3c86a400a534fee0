import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'G2083',
  answer: 'Medicare: an esketamine visit with more than 56 mg and at least 2 hours of observation, in one code.',
  more: ['No separate office visit is billed with it.'],
  words: ['spravato', 'medicare', 'code', '84 mg'],
  source: { title: 'Coding guidance for esketamine, second-hand', read: '2026-11-23', sure: true },
  examples: { yes: ['G2083'], no: ['appeal deadline'] },
});
