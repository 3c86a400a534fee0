import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Does Medicare cover ketamine for depression?',
  answer: 'Typically not: infusions for depression are an off-label use.',
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['does medicare cover ketamine for depression'], no: ['hsa'] },
});
