import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'NDC 50458-0028-02 and 50458-0028-03',
  answer: 'Spravato kits: 56 mg (-02) and 84 mg (-03).',
  words: ['national drug code', 'kit'],
  source: { title: 'Billing guide of a clinic network, stored copy', read: '2026-11-23', sure: true },
  examples: { yes: ['spravato ndc', 'NDC'], no: ['appeal deadline'] },
});
