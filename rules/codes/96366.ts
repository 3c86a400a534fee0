import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '96366',
  answer: 'IV infusion for treatment, each further hour (more than 30 minutes beyond the one before).',
  words: ['cpt', 'iv', 'infusion', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['96366', 'additional hour infusion'], no: ['appeal deadline'] },
});
