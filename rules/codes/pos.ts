import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Place of service 11, 19, 22',
  answer: '11 office, 19 hospital outpatient off campus, 22 hospital outpatient on campus.',
  words: ['pos', 'box 24b', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['place of service', 'pos 11'], no: ['appeal deadline'] },
});
