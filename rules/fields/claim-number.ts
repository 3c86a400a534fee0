import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';

export default field({
  title: 'Claim number',
  says: [
    'claim or? case|reference|control number', 'claim or? case number on notice|letter|eob|denial', 'case or claim number',
    'claim appealed|disputed',
    'claim tracking number', 'claim identifier', 'claim reference', 'denied|disputed claim', 'claim you are appealing|disputing', 'claim at issue', 'which claim',
    'claim number', 'claim id number?', 'claim', 'claim control number', 'claim reference number', 'claim number being appealed',
    'icn', 'dcn', 'claim id', 'original claim number', 'claim number on eob', 'eob claim number', 'denied claim number',
    'claim or reference number', 'claim reference or? case number', 'claim or? case or? reference number', 'claim case or? reference number', 'claim number in dispute|question|at issue', 'claim number denied', 'number of claim',
    'claim number from eob', 'insurer claim number', 'claim number in appeal', 'payer claim control number', 'payer claim number',
    'internal control number', 'document control number', 'claim reference number insurer?', 'claim numbers',
  ],
  not: ['railroad', 'retirement', 'va', 'disability', 'workman', 'police', 'how many claim', 'number of claim in|submitted|enclosed|attached|being|per', 'auto', 'accident', 'total', 'submitted', 'who', 'status', 'submit', 'this claim a', 'filed', 
    'amount', 'date', 'type', 'do you', 'reason', 'name', 'describe', 'worker', 'other claim', 'integration', 'corrected',
    'replacement', 'insurance claim number',
  ],
  beside: 'denial letter notice denied disputed appealed issue at appealing',
  roles: ['patient'],
  value(from, ask) {
    // The "claim number" on a Medicare card is the person's; how many claims there are is not a number of one.
    if (/\b(?:hicn?|card)\b/i.test(ask.control.label) || /\b(?:number of|how many|count of|total)\b.{0,20}\bclaims\b/i.test(ask.control.label)) return undefined;
    const newest = (from.decisions ?? []).map((one, n) => ({ one, n })).sort((a, b) => b.one.date.localeCompare(a.one.date));
    const held = newest.find(({ one }) => one.claimNumber);
    if (held) return identifier('other', `decisions[${held.n}].claimNumber`, 'Claim number', held.one.claimNumber);
    const auth = /auth|precert|approval/i.test(ask.control.label) ? newest.find(({ one }) => one.authorizationNumber) : undefined;
    if (auth) return identifier('other', `decisions[${auth.n}].authorizationNumber`, 'Authorization number', auth.one.authorizationNumber);
    const other = /reference|case|auth|precert/i.test(ask.control.label) ? newest.find(({ one }) => one.referenceNumber) : undefined;
    return other && identifier('other', `decisions[${other.n}].referenceNumber`, 'Reference number', other.one.referenceNumber);
  },
  examples: { yes: ['Claim or case number on the notice', 'Claim/case no.', 'Clm #', 'Number of the denied claim', 'Claim #:', 'Claim ID Number (s)'], no: ['Case manager', 'Case number only', 'Auto claim #', 'Claim amount', 'Member ID'] },
});
