import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';

export default field({
  title: 'Claim number',
  says: [
    'claim number', 'claim id number?', 'claim', 'claim control number', 'claim reference number', 'claim number being appealed', 'icn',
    'dcn', 'claim id', 'original claim number', 'claim number on eob', 'eob claim number', 'denied claim number',
  ],
  not: ['amount', 'date', 'type', 'do you', 'reason', 'name', 'describe', 'worker'],
  roles: ['patient'],
  value(from) {
    const held = (from.decisions ?? []).map((one, n) => ({ one, n })).filter(({ one }) => one.claimNumber).sort((a, b) => b.one.date.localeCompare(a.one.date))[0];
    return held && identifier('other', `decisions[${held.n}].claimNumber`, 'Claim number', held.one.claimNumber);
  },
  examples: { yes: ['Claim #:', 'Claim ID Number (s)'], no: ['Claim amount', 'Member ID'] },
});
