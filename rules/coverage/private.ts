import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Private insurance',
  answer: 'Ketamine infusions: rarely, but it happens. Most plans call the use off-label or experimental.',
  more: [
    'Exceptions: a few insurers pay part of it, mostly for depression that other treatments did not help.',
    'Visits and monitoring around the infusion may be paid even where the drug is not.',
    'Esketamine (Spravato) is a different case: it is FDA-approved, and most plans cover it after prior authorization.',
  ],
  words: ['commercial', 'ppo', 'hmo', 'aetna', 'cigna', 'anthem', 'unitedhealthcare', 'blue cross', 'marketplace'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['is ketamine covered by private insurance', 'private insurance', 'blue cross infusion covered'], no: ['va ketamine', 'superbill'] },
});
