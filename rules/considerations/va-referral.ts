import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'VA: a referral comes first',
  answer: 'Treatment through the VA usually needs a referral and a record of treatments that did not help.',
  more: ['Ask the VA mental-health team, or the patient advocate if you are refused.'],
  words: ['community care', 'ptsd'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['va referral', 'veterans referral ptsd'], no: ['medicare'] },
});
