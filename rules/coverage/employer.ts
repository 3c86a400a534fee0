import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'Employer plan',
  answer: 'It varies. Some employers include ketamine treatment, often through a special provider.',
  more: [
    'Ask the benefits office whether mental-health extras or a ketamine program exist: they may not be in the insurer’s own papers.',
  ],
  words: ['group plan', 'work', 'job', 'job insurance cover', 'self-funded', 'benefits office'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['employer plan ketamine', 'employer sponsored coverage', 'does my job insurance cover ketamine'], no: ['medicaid', 'va referral'] },
});
