import { field } from '../decide/field.ts';
import type { Control } from '../reading.ts';
import { answers } from '../format/options.ts';
import { fact } from '../values/facts.ts';
import { latestDenial } from '../values/rows.ts';
import { REASON } from '../values/choices.ts';

const AUTH = String.raw`(?:authori[sz]\w*|pre-?auth\w*|pre-?cert\w*|auth|notification|approval)`;
/** What each reason is called in the answers of forms. */
const CALLED: [string, RegExp][] = [
  ['experimental', /\bexperiment|\binvestigat|\bunproven\b|\bnot proven\b|\be\/i\b/],
  ['not-medically-necessary', /\bmedical(?:ly)? (?:necess|appropriate)|\bnot (?:clinically )?(?:necessary|needed|appropriate)\b|\bunnecessary\b|\bnecessity\b|\bclinical criteria\b|\bmedical criteria\b/],
  ['step-therapy', /\bstep[- ]therapy\b|\bfail[- ]first\b|\btry (?:an)?other (?:drug|medicine|medication)|\bfailure of (?:first|preferred)|\bpreferred (?:drug|alternative)s? (?:first|not tried)/],
  ['out-of-network', /\bout[- ]of[- ]network\b|\boon\b|\bnon-?par\b|\bnon-?participating\b|\bout[- ]of[- ]plan\b|\boutside (?:the |our |your )?network\b|\bnot in (?:the |our |your )?network\b/],
  ['not-covered', /\bnot (?:a )?(?:plan )?(?:covered|benefit)|\bnon-?covered\b|\bexclu(?:sion|ded)|\bno coverage\b|\bnot (?:included in|part of) (?:my|the|your|our) (?:plan|benefit)|\b(?:does not|doesn.t) cover\b|\bbenefit exclusion\b/],
  ['missing-information', /\bmissing\b.{0,30}\b(?:information|records?|documents?|documentation)\b|\bincomplete\b|\binsufficient (?:clinical )?(?:information|documentation|records)|\black of (?:clinical )?(?:information|documentation|records)|\b(?:additional|more) (?:information|records|documentation)\b|\bno (?:medical )?records\b/],
  ['no-authorization', new RegExp(String.raw`\b(?:no|lack\w*|without|absen\w+|fail\w* to (?:obtain|get|request)|missing|did not (?:get|obtain|request|have)|not)\b.{0,30}\b${AUTH}\b|\b${AUTH}\b.{0,30}\b(?:not (?:obtained|on file|requested|found|received|approved)|wasn.t|absent|missing|lacking|issue|denial|denied|required)\b`)],
];

/** The one answer that tells this reason and no other, whatever its words. */
function optionFor(control: Control, reason: string): string | undefined {
  const told = answers(control.options ?? []).map(({ label }) => {
    const said = label.toLowerCase().replace(/[’‘]/g, "'").slice(0, 200);
    const obtained = /\b(?:was|were) (?:obtained|approved|on file)\b|\bexceed|\bbut\b/.test(said);
    return { label, of: CALLED.filter(([id, word]) => word.test(said) && !(obtained && id === 'no-authorization')).map(([id]) => id) };
  });
  const fit = told.filter((one) => one.of.includes(reason));
  const only = fit.filter((one) => one.of.length === 1);
  return fit.length === 1 ? fit[0]?.label : only.length === 1 ? only[0]?.label : undefined;
}

export default field({
  title: 'Reason of the denial',
  says: [
    'reason letter|notice|plan|eob gave|give|gives|state|states',
    'reason for denial in word of * letter|notice', 'reason of? denial as? stated|written|quoted',
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
    'reason claim|service|request denied', 'reason given', 'denied for', 'claim|service|request|authorization denied because|for', 'claim|service was denied because|for', 'reason service|claim|request|it was denied', 'denial category', 'why denied', 'denial basis', 'cause of denial', 'what reason did we|plan|insurer give',
    'why did we|they|plan|insurer * no|deny|denied|refuse|not', 'why * denied|refused|not approved|not covered|not paid',
    'reason * denied|denial|denying|deny|refused', 'what reason * give|gave|given',
    'denied payment|authorization|coverage * because', 'denied because', 'eop|eob|letter|notice message|wording|text|language',
    'reason * plan|insurer|we|they|company|carrier gave|give|stated', 'determination was about',
    'reason for * adverse|unfavorable', 'what did letter|notice|plan|insurer say', 'quote * denial|letter|notice',
    'reason given|stated|shown|printed|listed * letter|notice|eob|eop',
  ],
  not: ['disagree', 'appeal', 'code', 'believe', 'wrong', 'incorrect', 'should', 'overturn'],
  options: [
    ['medical necessity', 'medically necessary', 'not necessary', 'not needed', 'experimental', 'investigational', 'no authorization', 'no prior authorization', 'authorization denial', 'lack of authorization', 'not authorized', 'no auth'],
    ['experimental', 'investigational', 'not medically necessary', 'not covered', 'non covered', 'not a benefit', 'exclusion', 'timely filing', 'coding', 'bundled', 'out of network', 'eligibility', 'duplicate', 'no referral', 'administrative'],
  ],
  roles: ['patient'],
  value(from, ask) {
    const held = latestDenial(from);
    const word = held?.denial.reason ? REASON[held.denial.reason] : undefined;
    if (!held) return undefined;
    const facts = [fact(`${held.path}.reason`, `Denied: ${held.denial.quoted ?? word?.label ?? ''}`, held.denial.date)];
    const named = held.denial.reason && optionFor(ask.control, held.denial.reason);
    if (named && held.denial.reason) return { is: 'choice', id: held.denial.reason, label: named, also: [], facts };
    if (ask.control.options || ask.control.widget === 'combobox') return held.denial.reason && word ? { is: 'choice', id: held.denial.reason, label: word.label, also: word.also, facts } : undefined;
    const said = held.denial.quoted ?? word?.label;
    return said ? { is: 'text', text: said, also: word ? [word.label] : [], facts } : undefined;
  },
  examples: {
    yes: ['Why did we say no?', 'EOP message, word for word', '12. Reason for Health Plan Denial - check only one', 'Denial reason', 'Reason for denial'],
    no: ['Reason for appeal:', 'Date of denial'],
  },
});
