import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '4. Appeal a denial',
  answer: 'A denial is not the last word: ask for a review, with documents.',
  steps: [
    'Read the letter: the reason, the deadline, and where to send the appeal.',
    'Answer that very reason, point by point.',
    'Add the provider’s letter, earlier treatments with dates and doses, scores and published evidence.',
    'Send it in time, and keep proof.',
    'If the plan says no again, ask for an outside (external) review where your plan has one.',
  ],
  words: ['denial', 'denied', 'grievance', 'reconsideration', 'external review'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['appeal', 'how do i appeal a denial', 'denied what next'], no: ['superbill', 'fsa'] },
});
