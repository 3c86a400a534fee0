import { question } from '../question.ts';

export default question({
  title: 'The patient has a health plan',
  asks: [/\b(?:covered by|covered under|enrolled in|insured (?:by|under|through)|has|have|having)\s+(?:a |an |any )?(?:current )?(?:group )?(?:medical|health(?:care| care)?|major medical)\s+(?:insurance|plan|benefit|coverage|benefits)\b/],
  not: [/\b(?:other|another|besides|addition|additional|secondary|second|spouse|through|employer|primary|previous|ever|prior|since|dental|vision|savings|spending|reimbursement|account|what|which|name|number|date|when|why|high|deductible|submit\w*|paid|pay|denied?|deny|else)\b/],
  beside: 'patient person who received care treated claimant you do does is are the this member insurance plan plans benefit benefits coverage medical health healthcare group major any current currently',
  toChoose: true,
  mayBeNegated: true,
  answer: (one) => {
    const at = one.coverages.findIndex(({ insuranceType }) => insuranceType !== 'hsa' && insuranceType !== 'fsa');
    // That none is on file does not say that there is none.
    return at < 0 ? undefined : { is: 'yes-no', yes: true, facts: [{ path: `coverages[${at}]`, says: one.coverages[at]?.payer.name ?? 'Health plan' }] };
  },
  examples: {
    yes: ['Do you have a health insurance plan?', 'Is the person who received the care covered by a medical plan?', 'Does the patient have health insurance?', 'Is the patient covered by a health plan?'],
    no: ['Is the patient covered by another health plan?', 'Does the patient have other medical coverage?', 'Does your spouse have health insurance?', 'Do you have a health savings account?', 'Is the patient covered by a dental plan?', 'Do you have a high deductible health plan?'],
  },
});
