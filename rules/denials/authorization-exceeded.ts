import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“More than was authorized” (CARC 198)',
  answer: 'Ask for an extension, or correct the units.',
  steps: ['Compare the units billed with the authorization.', 'Billed too many: send a corrected claim.', 'More was needed: ask for the authorization to be extended, with the session notes.'],
  words: ['198', 'co-198', 'exceeded', 'units', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['authorization exceeded', 'co-198'], no: ['superbill'] },
});
