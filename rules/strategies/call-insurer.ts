import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '1. Call the insurer',
  answer: 'Ask what your own plan does before the first treatment, and write down who said what.',
  steps: [
    'Have the member ID card and the diagnosis at hand.',
    'Ask whether ketamine or esketamine is covered for that diagnosis, and under which benefit: pharmacy or medical.',
    'Ask whether prior authorization is needed, and where its form is.',
    'Ask about off-label or case-by-case exceptions.',
    'Ask about out-of-network benefits, the deductible, and how long you have to file.',
    'Write down the date, the name and the reference number of the call.',
  ],
  words: ['phone', 'contact', 'call log', 'ask', 'company', 'insurer', 'insurance'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['call insurance', 'contact insurer', 'what do i ask my insurance company'], no: ['superbill', 'hsa'] },
});
