import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Medicare',
  answer: 'Ketamine infusions for depression or anxiety: generally no, since the use is off-label.',
  more: [
    'Exceptions: some uses against pain, and ketamine given in a hospital for particular indications.',
    'Esketamine has Medicare billing codes of its own (G2082, G2083).',
  ],
  words: ['part b', 'medicare advantage', 'part d'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['does medicare cover ketamine', 'medicare', 'is it covered by medicare'], no: ['medicaid', 'va'] },
});
