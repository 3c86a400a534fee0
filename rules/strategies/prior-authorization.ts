import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '3. Seek prior authorization',
  answer: 'The provider asks the insurer to agree before treatment starts.',
  steps: [
    'Get the insurer’s form and its criteria.',
    'List every earlier treatment: drug, dose, dates, outcome.',
    'Add the newest rating-scale scores and the diagnosis code.',
    'State why this treatment is medically necessary, with sources.',
    'Send it, and note the reference number and the day an answer is due.',
    'If it is refused, ask for a peer-to-peer call and read the appeal deadline on the letter.',
  ],
  words: ['pa', 'precertification', 'approval', 'authorization'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['prior authorization', 'preauthorization', 'how do i get approved before treatment'], no: ['hsa', 'superbill receipt'] },
});
