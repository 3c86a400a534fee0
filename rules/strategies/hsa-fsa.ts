import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '6. Pay with an HSA or FSA',
  answer: 'Money set aside before tax may pay for treatment that a provider prescribes.',
  steps: [
    'Ask the account’s administrator what proof it wants: often an itemized receipt and a letter of medical necessity.',
    'Pay with the account’s card, or pay yourself and claim it back.',
    'Keep receipts and the letter with your tax papers.',
    'Do not claim the same amount from the insurer and from the account.',
  ],
  words: ['health savings account', 'flexible spending', 'pre-tax', 'lmn'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['hsa', 'fsa', 'can i use my health savings account'], no: ['appeal', 'medicare'] },
});
