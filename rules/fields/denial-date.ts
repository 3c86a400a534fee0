import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';

export default field({
  title: 'Date of the denial',
  says: [
    'date of final adverse determination', 'final adverse determination date', 'final determination date', 'date of final decision|denial|determination', 'denial date', 'date of denial', 'date of decision', 'decision date', 'date of denial letter|notice',
    'denial letter|notice date', 'date on denial letter', 'date denied', 'initial denial notification date', 'date of notice',
    'notice date', 'date of determination', 'determination date', 'date of adverse determination', 'denial notification date',
    'date of initial denial', 'date of eob', 'eob date', 'date of letter', 'letter date', 'date of denial notice',
    'date of organization determination', 'date notified of denial', 'date of initial determination',
    'date of adverse benefit determination', 'final? adverse benefit? determination|decision date', 'date of final adverse? benefit? determination|decision|denial', 'final denial|decision date', 'date of coverage decision|determination', 'initial denial date', 'date on letter',
    'remittance msn ra date', 'remittance|remit advice date', 'date of remittance|remit advice', 'remittance date', 'msn date', 'ra date',
    'date on our? denial letter|notice', 'date on notice', 'initial decision date', 'date of our? letter|decision',
    'date of initial decision', 'date of medicare decision', 'date printed on our? notice',
    'date printed on notice', 'date on explanation of benefit', 'date on eob', 'date of plan decision',
    'date of first denial letter', 'first denial letter', 'date on|of your? denial? letter|notice',
    'date on your denial|decision letter|notice', 'date of your? denial', 'date of our? decision|determination|notice',
    'letter|notice dated', 'denial dated', 'date letter|notice was? issued|sent|mailed', 'eop|eob|remit|remittance date',
    'date of eop|remit|remittance|voucher', 'date claim was? denied|processed',
    'date service|request|authorization|claim was? denied', 'adverse determination date', 'denial issued|issue date',
    'date denial issued', 'when was it denied', 'determination notice date', 'date of written denial|notice',
    'decision letter date', 'date of claim decision', 'date of pra? eob', 'date on pra|eob|eop|remittance',
    'eob|eop|pra|remittance date', 'date of eob|eop|pra|remittance', 'date * denied|denial',
    'date * decision|determination letter|notice', 'when * denied|deny|denial issued', 'date on letter|notice|eob|eop',
    'date of letter|notice * got|sent', 'initial determination|decision date', 'determination|decision made|issued on|date', 'denied on', 'notice * dated', 'date we|they|plan|insurer denied|decided',
    'date * remittance|remit|eop|eob|voucher', 'date * our|decision|denial letter|notice',
    'eob|eop|determination|letter|notice|denial|decision|remittance dated',
  ],
  not: [
    'step 1|2|one|two', 'step 2 only',
    'reconsideration', 'birth', 'service', 'second', 'final day', 'appeal', 'medical necessity', 'effective', 'signed', 'paid',
    'today', 'filed', 'received denial|notice|letter|eob|our|decision|determination', 'was? received', 'got denial|notice|letter|our|decision', 'overpayment', 'refund', 'recoupment',
  ],
  roles: ['patient'],
  value(from, ask) {
    // "Date of claim denial", "Date of the prior authorization denial": the latest of that kind.
    const said = ask.control.label;
    const subject = /\bclaim\b/i.test(said) && !/\b(?:auth|service|request)/i.test(said) ? 'claim' : /\b(?:prior|pre-?)[ -]?auth|\bprecert/i.test(said) && !/\bclaim\b/i.test(said) ? 'prior-authorization' : undefined;
    const held = latestDenial(subject ? { ...from, decisions: from.decisions?.map((one) => (one.subject === subject ? one : { ...one, outcome: 'approved' as const })) } : from);
    // What a claim's remittance says is no letter about an authorization; and a new request has no decision yet.
    if (/\b(?:remit\w*|eob|eop|pra|ra|msn|voucher|processed)\b/i.test(ask.control.label) && !/\b(?:letter|notice|denial|denied|determination)\b/i.test(ask.control.label) && held?.denial.subject !== 'claim') return undefined;
    if (ask.kind === 'prior-authorization' && !/\b(?:den\w+|adverse|prior|previous|original|appeal\w*|peer)\b/i.test([ask.control.label, ...ask.context].join(' '))) return undefined;
    return held && date(`${held.path}.date`, 'Denied on', held.denial.date);
  },
  examples: {
    yes: ['Dt of remittance advice', 'EOB / determination dated', 'Date on your denial letter', 'Initial Denial Notification Date(s)', 'Date of denial', 'Denial date'],
    no: ['Date of letter of medical necessity', 'Reconsideration Denial Notification Date(s)', 'Date of service'],
  },
});
