import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Spravato may open the way',
  answer: 'Since esketamine was approved, insurers have criteria for a ketamine drug. That could help other forms later.',
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['will spravato approval change coverage', 'future spravato'], no: ['hsa'] },
});
