import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Esketamine (Spravato)',
  answer: 'Usually yes after prior authorization: 18 of 18 large commercial insurers surveyed in August 2025 covered it.',
  more: [
    '94.4 % of the members surveyed needed prior authorization. Some smaller insurers do refuse it.',
    'IV ketamine was covered by 1 of the 18.',
  ],
  words: ['spravato', 'nasal spray', 'covered'],
  source: { title: 'Survey of 18 commercial insurers\' policies, August 2025 (one author, preprint)', url: 'https://zenodo.org/records/17113526', read: '2026-11-23', sure: true },
  examples: { yes: ['spravato coverage', 'is spravato covered', 'esketamine covered'], no: ['ketamine infusion medicare', 'superbill'] },
});
