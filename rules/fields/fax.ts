import { field } from '../decide/field.ts';
import { phone } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Fax',
  says: [
    'fax for written|our? decision|determination|notice|response|reply|answer',
    'fax', 'fax number', 'office fax number?', 'secure fax number?', 'contact fax', 'plan medical group fax number?', 'issuer fax number?',
    'fax the decision to', 'fax decision to', 'fax determination to', 'fax for decision', 'return fax', 'return fax number',
    'send decision by? fax to', 'fax number for determination', 'office fax number', 'fax we fax outcome', 'fax outcome', 'fx',
    'fax decision|determination|response|notification|approval|result|notice|letter|outcome to',
    'return|reply|response|direct|main|clinic|practice|business|facility fax number?',
    'fax number? for decision|determination|response|notification|approval|result|reply|notice|return|authorization', 'fax back number?',
    'fax number? to send|receive|return decision|determination|response|notification|approval|notice',
    'fax number? where decision|determination|response|notification|approval',
    'fax decision|determination|response|notification|approval back to', 'send decision by fax to', 'fax number? of contact',
    'fax including|incl|with area code', 'payer|payor|insurer|carrier|plan|health|insurance|company? fax number?', 'contact fax number?',
    'decision fax number?', 'agency|organization|group fax number?',
    'hipaa fax number?', 'where should|can|may we fax decision|determination|response|notification|approval|notice|letter',
    'fax to which decision|determination|response|notification should be sent',
    'number to fax decision|determination|response|notification|approval', 'fax number? decision|determination|response should be sent',
    'fax number? we? should|can? send decision|determination', 'site|location|center|prescriber|provider fax number?',
    'secure|private|confidential|hipaa compliant? fax number?', 'fax decision|determination here',
  ],
  not: [
    'phone', 'line', 'fax to', 'fax this', 'yes', 'return this|form|completed', 'completed form', 'pharmacy fax', 'page', 'cover',
    'preferred method',
    'tel', 'telephone',
  ],
  roles: ['prescriber', 'facility', 'contact', 'payer', 'representative', 'patient', 'subscriber'],
  placed: true,
  value(from, ask) {
    // On a claim or an appeal the fax to return it to is the insurer's.
    if (ask.kind !== 'prior-authorization' && /\breturn\b/i.test(ask.control.label)) return undefined;
    const party = partyOf(from, ask);
    // A practice that is the facility too has one fax.
    if (ask.kind !== 'prior-authorization' && party && !party.fax && party.path === 'facility' && from.prescriber?.fax && from.prescriber.practiceName === party.name) return phone('prescriber.fax', 'Prescriber: fax', from.prescriber.fax);
    return party && phone(`${party.path}.fax`, `${party.says}: fax`, party.fax);
  },
  examples: {
    yes: ['Fax#:', 'Office Fax:', 'FASCIMILE NUMBER', 'Prescriber Fax', 'Fax the decision to', 'Return fax', 'Direct fax', 'Where should we fax the decision?'],
    no: ['Phone', 'Phone and fax numbers:', 'Fax this form to', 'Return completed form by fax to', 'Fax cover pages'],
  },
});
