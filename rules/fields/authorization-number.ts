import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';

export default field({
  title: 'Authorization number',
  says: [
    'authorization number for|of earlier|previous|prior|last|current|existing course|treatment|request|period|approval?',
    'authorization or? and? notification number',
    'prior? certification number', 'treatment authorization code', 'authorization code', 'authorization approval number',
    'authorization number', 'prior authorization number', 'authorization id', 'prior certification authorization number',
    'include authorization prior authorization number', 'approval number', 'authorization', 'existing authorization number', 'pa number',
    'previous authorization number', 'original authorization number', 'authorization reference',
    'include precertification prior authorization number',
  ],
  not: ['period', 'start', 'end date|of|on|day', 'authorization end', 'effective', 'from date', 'status', 'required', 'requested', 'reference number', 'type', 'request', 'date', 'i', 'disclose'],
  beside: 'now ending end in force expiring expire expired about of for prior being renewed extended continued renewal existing current active original previous last prior approved',
  roles: ['patient'],
  value(from) {
    const held = (from.decisions ?? []).map((one, n) => ({ one, n })).filter(({ one }) => one.authorizationNumber).sort((a, b) => b.one.date.localeCompare(a.one.date))[0];
    return held && identifier('other', `decisions[${held.n}].authorizationNumber`, 'Authorization number', held.one.authorizationNumber);
  },
  examples: {
    yes: ['Approval number of the authorization now ending', 'Prior authorization number', 'Include precertification/prior authorization number'],
    no: ['Authorization end date', 'Authorization ends', 'Authorization request', 'Reference number'],
  },
});
