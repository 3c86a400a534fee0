import { lookup } from '../lookup/entry.ts';

export default lookup({
  title: '2. Ask for a superbill',
  answer: 'An itemized receipt from the clinic that you can send to the insurer yourself.',
  steps: [
    'Ask the clinic for a superbill for each visit.',
    'Check that it names the diagnosis codes, procedure codes, dates, charges, what you paid, and the provider’s NPI and tax ID.',
    'Send it with the insurer’s member claim form, and keep a copy.',
    'Watch for the explanation of benefits, and check it against the superbill.',
  ],
  more: [
    'With Medicare this is usually the wrong way: a provider who has not opted out must send the claim, and one who has opted out cannot be reimbursed by Medicare at all (not confirmed for your case; ask first).',
  ],
  words: ['receipt', 'reimbursement', 'reimbursed', 'claim', 'file'],
  source: { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true },
  examples: { yes: ['superbill', 'itemized receipt', 'get reimbursed for infusions'], no: ['appeal denial', 'prior authorization'] },
});
