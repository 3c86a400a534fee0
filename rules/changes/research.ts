import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Research keeps coming',
  answer: 'More trials mean that policies are reviewed. Check the policy’s date: it may be older than the evidence.',
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['new research policy review', 'future research'], no: ['superbill'] },
});
