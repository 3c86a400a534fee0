import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: 'VA health care',
  answer: 'Possibly. Some VA facilities treat veterans with ketamine or esketamine.',
  more: [
    'It usually takes a referral and a record of treatments that did not help.',
    'It is mostly for depression that resisted other treatment, and for PTSD.',
  ],
  words: ['veterans affairs', 'veteran', 'champva'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['va coverage', 'does the va cover ketamine', 'veterans ketamine'], no: ['employer', 'medicare'] },
});
