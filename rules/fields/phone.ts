import type { Case } from '../case/schema.ts';
import { type Ask, field } from '../decide/field.ts';
import { phone } from '../values/facts.ts';
import { coverageOf, partyOf } from '../values/party.ts';

const OF_PLAN = /\b(?:its|their|customer service|member services?|company|carrier|insurer|insurance|plan|payer|program)\b/i;
/** The other insurance's own number, where the label asks for no person's. */
function ofOtherPlan(from: Case, ask: Ask): ReturnType<typeof phone> {
  const held = OF_PLAN.test(ask.control.label) && !/\b(?:holder|subscriber|insured|member(?! services?)|employer|spouse)/i.test(ask.control.label) ? coverageOf(from, 'other-coverage', ask.coverageIndex) : undefined;
  return held && phone(`${held.path}.payer.phone`, `${held.coverage.payer.name}: phone`, held.coverage.payer.phone);
}

export default field({
  title: 'Phone',
  says: [
    'can|may be? called|phoned|reached at', 'reached by phone at', 'call me? us? at',
    'plan medical group phone number?', 'day|evening|work|home|daytime phone number?', 'issuer phone number?', 'phone',
    'phone number', 'telephone number', 'home phone number?', 'daytime phone number?', 'primary phone number?',
    'office phone number?', 'contact number', 'contact phone number?', 'best phone number?', 'phone home|cell|mobile',
    'cell phone number?', 'area code', 'area code and? phone number?', 'preferred phone number?', 'work phone number?',
    'business phone number?', 'daytime telephone', 'phone primary', 'best number to reach', 'phone area code', 'callback number',
    'call back number', 'evening phone', 'alternate phone', 'tel', 'office tel', 'tel number', 'home or? cell', 'cell phone',
    'daytime number', 'contact tel', 'call u back at', 'direct line', 'direct phone', 'phone where you can be reached',
    'where can we reach you', 'best number', 'contact person phone', 'phone for question', 'day phone', 'its phone', 'call u back',
    'phone where advocate can reach you', 'insurer phone', 'direct number of this? person', 'tele number', 'tele',
    'best|preferred|main|direct|day|daytime|contact|good|home|cell|mobile|office|clinic|practice|callback number',
    'best day|daytime|contact number', 'best day|daytime time? phone number?', 'number to reach|call',
    'number where we? can|may? reach you', 'number we can reach you|patient|member at',
    'phone number? where we? can|may reach you|patient|member', 'phone number? where you|patient|member can|may be reached',
    'phone number? we|to can? reach|call you|patient|member', 'call us? me? you? back at', 'call back at', 'phone on file|record',
    'reach you|us|patient|member at', 'where can|may we reach you|patient|member', 'direct line|phone number?', 'direct dial number?',
    'main phone|line number?', 'payer|payor|insurer|carrier|plan phone number?', 'insurance company|carrier|plan? phone number?',
    'health plan phone number?', 'office|clinic|practice|facility|business|main|direct telephone number?',
    'peer to peer phone number?', 'phone number? for peer to peer', 'phone number? of contact', 'phone number? on back of? card',
    'customer|member service phone number?', 'issuer|insurer|plan|payer|payor|carrier customer|member service line|phone|number?', 'customer|member service line|number', 'home or? cell phone number?', 'cell or? home phone number?', 'daytime contact number',
    'contact daytime? phone number?', 'primary contact number|phone', 'voice number|phone', 'phone including|incl|with area code',
    'phone number? including|incl|with area code', 'how can we reach you by phone', 'landline',
    'agency|organization|group phone number?', 'phone of person completing form?', 'phone of contact person?', 'phone of person',
    'where can patient|member|you be reached by? phone?', 'best phone number for you|patient|member|us',
    'how can we reach you|patient|member by? phone?', 'number where? you|patient|member can|may be reached',
    'number where? you|patient|member can|may be reached during day', 'res|residence|residential phone number?', 'p2p phone|number',
    'peer to peer number|contact|call', 'phone number? ext|extension', 'phone number? and|or|with|w|incl|including ext|extension',
    'callback phone|number', 'call back phone|number', 'best callback phone? number?', 'phone number to use|call', 'number for question',
    'scheduling phone number?', 'main number|line', 'site|location|center phone number?', 'who can we call phone', 'our|your phone number?',
    'preferred|best|primary|main|direct phone number?', 'where can we call you|patient|member', 'day evening phone',
  ],
  not: [
    'fax', 'type', 'extension', 'ext', 'ok', 'may we', 'secondary', 'pager', 'name', 'email', 'other phone', 'preference', 'after hour',
    'after hours', 'pharmacy phone', 'employer phone', 'work extension', 'emergency', 'text', 'leave message', 'day and time',
    'time to call', 'consent', 'permission', 'billed', 'number of call', 'model', 'hour', 'phone number? 2|3|two', 'second|2nd|backup phone',
    'denial', 'letter', 'on letter', 'eob',
  ],
  autocomplete: ['tel', 'tel-national'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'contact', 'representative', 'payer', 'other-coverage'],
  placed: true,
  value(from, ask) {
    if (ask.role === 'other-coverage') return ofOtherPlan(from, ask);
    const party = partyOf(from, ask);
    if (/alternate|evening|work/i.test(ask.control.label) && (ask.role === 'patient' || ask.role === 'subscriber')) return undefined;
    return party && phone(`${party.path}.phone`, `${party.says}: phone`, party.phone);
  },
  examples: {
    yes: [
      'Phone#:', '4. Patient Phone Number: Primary: ( )', 'DAYTIME TELEPHONE # ( )', 'Office Phone:', 'Telephone #:', 'Tel.',
      'Best daytime number', 'Call us back at', 'Number where we can reach you', 'Payer phone', 'Insurance company phone', 'Direct line', 'Issuer customer service line', 'Plan’s member services number',
      'Phone on file', 'Phone w/ ext.', 'Number where member can be reached during the day',
    ],
    no: ['Fax', 'Phone and fax numbers:', 'Phone type', 'Emergency phone', 'Best time to call', 'Phone extension', 'Phone number on the denial letter'],
  },
});
