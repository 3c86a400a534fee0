import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '“Limit reached” (CARC 119, 151)',
  answer: 'Appeal only where the number of sessions is the question.',
  steps: ['Read the remark code: N362 is about units or days.', 'Show the dosing phase and the session log.', 'A yearly benefit that is used up stays used up: close it, or use an HSA or FSA.'],
  words: ['119', '151', 'n362', 'pr-119', 'co-119', 'co-151', 'maximum', 'frequency', 'denied', 'denial'],
  source: { title: 'Denial codes and what they call for; X12 names in our own words', url: 'https://x12.org/codes/claim-adjustment-reason-codes', read: '2026-11-23', sure: true },
  examples: { yes: ['co-151', 'benefit maximum denial'], no: ['hsa card'] },
});
