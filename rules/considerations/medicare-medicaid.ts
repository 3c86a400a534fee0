import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Medicare and Medicaid look at the use',
  answer: 'Off-label use against depression or anxiety is mostly not covered (as of 2025); pain and hospital use can be exceptions.',
  words: ['pain', 'hospital'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['medicare medicaid exceptions', 'hospital setting pain exception'], no: ['employer'] },
});
