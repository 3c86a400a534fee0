import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Included in another service” (CARC 97)',
  answer: 'Look whether it may be billed apart.',
  steps: ['Read the remark code: M15 and N19 say that it is bundled.', 'G2082 and G2083 already include the visit and the observation.', 'Where it stands apart: a corrected claim with the right modifier. Else close it.'],
  words: ['97', 'm15', 'n19', 'co-97', 'bundled', 'inclusive', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['co-97', 'bundled service denial'], no: ['hsa card'] },
});
