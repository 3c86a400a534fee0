import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';

export default field({
  title: 'Claim number',
  says: [
    'claim appealed|disputed',
    'claim tracking number', 'claim identifier', 'claim reference', 'denied|disputed claim', 'claim you are appealing|disputing', 'claim at issue', 'which claim',
    'claim number', 'claim id number?', 'claim', 'claim control number', 'claim reference number', 'claim number being appealed',
    'icn', 'dcn', 'claim id', 'original claim number', 'claim number on eob', 'eob claim number', 'denied claim number',
    'claim or reference number', 'claim number in dispute|question|at issue', 'claim number denied', 'number of claim',
    'claim number from eob', 'insurer claim number', 'claim number in appeal', 'payer claim control number', 'payer claim number',
    'internal control number', 'document control number', 'claim reference number insurer?', 'claim numbers',
  ],
  not: ['railroad', 'retirement', 'va', 'disability', 'workman', 'police', 'how many claim', 'number of claim in|submitted|enclosed|attached|being|per', 'auto', 'accident', 'total', 'submitted', 'who', 'status', 'submit', 'this claim a', 'filed', 
    'amount', 'date', 'type', 'do you', 'reason', 'name', 'describe', 'worker', 'other claim', 'integration', 'corrected',
    'replacement',
  ],
  beside: 'denied disputed appealed issue at appealing',
  roles: ['patient'],
  value(from, ask) {
    const newest = (from.decisions ?? []).map((one, n) => ({ one, n })).sort((a, b) => b.one.date.localeCompare(a.one.date));
    const held = newest.find(({ one }) => one.claimNumber);
    if (held) return identifier('other', `decisions[${held.n}].claimNumber`, 'Claim number', held.one.claimNumber);
    const other = /reference/i.test(ask.control.label) ? newest.find(({ one }) => one.referenceNumber) : undefined;
    return other && identifier('other', `decisions[${other.n}].referenceNumber`, 'Reference number', other.one.referenceNumber);
  },
  examples: { yes: ['Clm #', 'Number of the denied claim', 'Claim #:', 'Claim ID Number (s)'], no: ['Auto claim #', 'Claim amount', 'Member ID'] },
});
