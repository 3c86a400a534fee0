import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Provider not certified or eligible” (CARC B7)',
  answer: 'Mend the provider’s enrolment.',
  steps: ['Check the credentialing on that date.', 'For Spravato: check the site’s REMS certification too.', 'Send the claim again once it is mended.'],
  words: ['b7', 'co-b7', 'credentialing', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['co-b7', 'provider not certified denial'], no: ['hsa card'] },
});
