import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“No authorization” (CARC 197)',
  answer: 'Look for the number before anything else.',
  steps: [
    'If there is an authorization, send a corrected claim with its number.',
    'If not, ask for one after the fact.',
    'Else appeal, with proof of the emergency or of the payer’s mistake.',
  ],
  words: ['197', '15', 'co-197', 'co-15', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['no prior authorization on file denial', 'co-197'], no: ['hsa card'] },
});
