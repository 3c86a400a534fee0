import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';

export default field({
  title: 'Reference number',
  says: [
    'if plan|insurer|we was|were asked for authorization its? reference number', 'authorization its? reference number',
    'number on your? denial? letter|notice', 'determination reference', 'um reference|ref|case number?', 'event id', 'pend number', 'request reference', 'original request reference', 'control reference number', 'file reference number',
    'reference number', 'case number', 'denial reference number', 'reference id', 'appeal reference number', 'reference',
    'decision reference number', 'tracking number', 'case id', 'reference number on letter|denial', 'case reference number',
    'denial number', 'determination number', 'request number', 'reference case number', 'denial case number',
    'reference number from letter', 'case or reference number', 'reference or case number', 'authorization or reference number',
    'authorization reference number', 'reference number authorization number', 'prior authorization reference number',
    'service reference number', 'call reference number', 'event number', 'pa reference number', 'decision|notice|letter|ref number',
    'authorization ref number', 'authorization or ref number', 'case ref number', 'reference number from letter|notice',
    'denial letter number', 'decision reference', 'pa request number', 'prior authorization request number',
    'reference or tracking number', 'reference number shown on letter', 'pa reference', 'request id', 'case reference',
    'our? reference number', 'authorization request number', 'reference number on our? letter|notice',
  ],
  notWithin: ['use only', 'horizon use', 'office use', 'for office use', 'internal use', 'plan use', 'payer use'],
  not: [
    'claim', 'phone', 'use', 'call', 'inquiry', 'prior reference', 'original ref', 'original reference number', 'resubmission', 'internal', 'invoice', 'ticket', 'chat', 'vendor', 'batch', 'trace', 'eft', 'remittance', 'referral',
    'complaint', 'correspondence', 'voicemail', 'receipt', 'submission', 'transaction', 'payment', 'check', 'your own', 'web', 'email', 'fax', 'order',
  ],
  beside: 'your denial letter original coverage um prior authorization',
  roles: ['patient'],
  value(from, ask) {
    // What confirms a new request is given when it is sent.
    if (ask.kind === 'prior-authorization' && /\bconfirm/i.test(ask.control.label)) return undefined;
    // A claim's authorization is one that was granted.
    if (ask.kind !== 'appeal' && ask.kind !== 'prior-authorization' && /\bauth|\bprecert/i.test(ask.control.label) && !/\breference\b/i.test(ask.control.label)) return undefined;
    const held = (from.decisions ?? []).map((one, n) => ({ one, n })).filter(({ one }) => one.referenceNumber).sort((a, b) => b.one.date.localeCompare(a.one.date))[0];
    return held && identifier('other', `decisions[${held.n}].referenceNumber`, 'Reference number', held.one.referenceNumber);
  },
  examples: { yes: ['Number on your denial letter', 'Ref no', 'Decision #', 'Reference number', 'Case #', 'Reference Number/Authorization Number'], no: ['Prior inquiry reference number', 'Internal reference #', 'Payment reference number', 'Referring provider', 'Claim number', 'Phone number'] },
});
