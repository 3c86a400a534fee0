import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Will coverage get better?',
  answer: 'Likely, but nobody can say when: research and pressure on insurers grow.',
  words: ['improve', 'future', 'better', 'coming years'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['will coverage improve', 'future coverage'], no: ['superbill'] },
});
