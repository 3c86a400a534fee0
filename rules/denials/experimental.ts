import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Experimental or investigational” (CARC 55, 56)',
  answer: 'Appeal it on evidence.',
  steps: [
    'Ask for the policy, and the plan’s own definition of investigational.',
    'Answer each part of that definition with guidelines and controlled trials.',
    'For esketamine: name the FDA approval and its date.',
    'Ask for a reviewer of the same specialty, then for external review.',
  ],
  words: ['55', '56', 'investigational', 'unproven', 'co-55', 'co-56', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['experimental denial', 'denied as investigational', 'co-55'], no: ['hsa card'] },
});
