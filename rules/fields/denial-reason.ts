import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';
import { REASON } from '../values/choices.ts';

export default field({
  title: 'Reason of the denial',
  says: [
    'denial reason', 'reason for denial', 'reason given for denial', 'reason of denial', 'reason for health plan denial',
    'reason denied', 'why was it denied', 'reason plan gave', 'stated reason for denial', 'reason service was denied',
    'reason claim was denied', 'reason given by plan|insurer', 'reason on denial letter', 'reason for adverse determination',
    'basis for denial', 'type of denial', 'reason stated in denial letter', 'plan reason for denial', 'insurer|plan|we said care',
    'insurer|plan said', 'which reason does notice give', 'wording of denial', 'reason on notice', 'nature of dispute',
    'why did insurer|plan deny', 'reason in letter', 'why did we|you|plan|insurer|company|they deny', 'why we denied',
    'why was claim|service|request|treatment|care|authorization denied', 'why claim|service|request|it was denied',
    'denial rationale', 'denial message', 'denial explanation|wording|language|statement', 'basis of denial',
    'reason we|insurer|company|carrier gave', 'reason for adverse|unfavorable decision|determination',
    'reason for non payment|coverage', 'stated|given reason', 'why it was denied', 'grounds for denial', 'what reason was given',
    'explanation given for denial', 'reason service|claim|request not approved|covered|paid',
    'reason stated|shown|listed|printed on eob|eop|letter|notice|explanation', 'reason on eob|eop|letter',
    'reason for denial as stated', 'reason we gave', 'reason they gave', 'reason you|we were? given', 'reason for request',
    'why did we|they|plan|insurer * no|deny|denied|refuse|not', 'why * denied|refused|not approved|not covered|not paid',
    'reason * denied|denial|denying|deny|refused', 'what reason * give|gave|given',
    'denied payment|authorization|coverage * because', 'denied because', 'eop|eob|letter|notice message|wording|text|language',
    'reason * plan|insurer|we|they|company|carrier gave|give|stated', 'determination was about',
    'reason for * adverse|unfavorable', 'what did letter|notice|plan|insurer say', 'quote * denial|letter|notice',
    'reason given|stated|shown|printed|listed * letter|notice|eob|eop',
  ],
  not: ['disagree', 'appeal', 'code', 'believe', 'wrong', 'incorrect', 'should', 'overturn'],
  roles: ['patient'],
  value(from, ask) {
    const held = latestDenial(from);
    const word = held?.denial.reason ? REASON[held.denial.reason] : undefined;
    if (!held) return undefined;
    const facts = [fact(`${held.path}.reason`, `Denied: ${held.denial.quoted ?? word?.label ?? ''}`, held.denial.date)];
    if (ask.control.options || ask.control.widget === 'combobox') return held.denial.reason && word ? { is: 'choice', id: held.denial.reason, label: word.label, also: word.also, facts } : undefined;
    const said = held.denial.quoted ?? word?.label;
    return said ? { is: 'text', text: said, also: word ? [word.label] : [], facts } : undefined;
  },
  examples: {
    yes: ['Why did we say no?', 'EOP message, word for word', '12. Reason for Health Plan Denial - check only one', 'Denial reason', 'Reason for denial'],
    no: ['Reason for appeal:', 'Date of denial'],
  },
});
