import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';

export default field({
  title: 'Date of the denial',
  says: [
    'denial date', 'date of denial', 'date of decision', 'decision date', 'date of denial letter|notice',
    'denial letter|notice date', 'date on denial letter', 'date denied', 'initial denial notification date', 'date of notice',
    'notice date', 'date of determination', 'determination date', 'date of adverse determination', 'denial notification date',
    'date of initial denial', 'date of eob', 'eob date', 'date of letter', 'letter date', 'date of denial notice',
    'date of organization determination', 'date notified of denial', 'date of initial determination',
    'date of adverse benefit determination', 'final? adverse benefit? determination|decision date', 'date of final adverse? benefit? determination|decision|denial', 'final denial|decision date', 'date of coverage decision|determination', 'initial denial date', 'date on letter',
    'date you received denial', 'remittance msn ra date', 'remittance date', 'msn date', 'ra date',
    'date on our? denial letter|notice', 'date on notice', 'initial decision date', 'date of our? letter|decision',
    'date of initial decision', 'date you received our decision', 'date of medicare decision', 'date printed on our? notice',
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
    'date of letter|notice * got|received|sent', 'initial determination|decision date', 'determination|decision made|issued on|date', 'denied on', 'notice * dated', 'date we|they|plan|insurer denied|decided',
    'date * remittance|remit|eop|eob|voucher', 'date * our|decision|denial letter|notice',
    'eob|eop|determination|letter|notice|denial|decision|remittance dated',
  ],
  not: [
    'reconsideration', 'birth', 'service', 'second', 'final', 'appeal', 'medical necessity', 'effective', 'signed', 'paid',
    'today', 'filed',
  ],
  roles: ['patient'],
  value(from) {
    const held = latestDenial(from);
    return held && date(`${held.path}.date`, 'Denied on', held.denial.date);
  },
  examples: {
    yes: ['Dt of remittance advice', 'EOB / determination dated', 'Date on your denial letter', 'Initial Denial Notification Date(s)', 'Date of denial', 'Denial date'],
    no: ['Date of letter of medical necessity', 'Reconsideration Denial Notification Date(s)', 'Date of service'],
  },
});
