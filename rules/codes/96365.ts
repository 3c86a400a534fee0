import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '96365',
  answer: 'IV infusion for treatment, the first hour. Used for ketamine infusions.',
  words: ['cpt', 'iv', 'infusion', 'first hour', 'code'],
  source: { title: 'Commonly used; not read in a source of its own', read: '2026-11-23', sure: false },
  examples: { yes: ['96365', 'infusion code', 'iv ketamine code'], no: ['appeal deadline'] },
});
