import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Can part of it be reimbursed?',
  answer: 'Sometimes: most often the visit and the monitoring around the infusion, less often the drug itself.',
  words: ['monitoring', 'office visit', 'partial reimbursement', 'money back'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['partial reimbursement', 'can i get some money back'], no: ['va'] },
});
