import { question } from '../question.ts';

export default question({
  title: 'The patient has Medicare',
  asks: [/\b(?:enrolled in|enrolled with|covered by|covered under|insured by|insured through|on|have|has|having|had)\s+(?:original |traditional )?medicare\b(?:\s+(?:coverage|insurance))?/, /^\W*(?:original )?medicare(?: (?:coverage|beneficiary|enrollee))?\W*$/],
  not: [/\bpart [a-d]\b|\badvantage\b|\bsupplement|\bmedigap\b|\b(?:other|another|besides|addition|secondary|primary|previous|ever|prior|since|spouse|number|card|date|when|why|what|which|provider|facility|accept|deny|denied|paid|pay|opt|disab|esrd|age|employ)\w*\b/],
  beside: 'enrolled original traditional coverage insurance beneficiary enrollee required',
  toChoose: true,
  mayBeNegated: true,
  answer: (one) => {
    const at = one.coverages.findIndex(({ insuranceType }) => insuranceType === 'medicare');
    // That no Medicare is on file does not say that there is none.
    return at < 0 ? undefined : { is: 'yes-no', yes: true, facts: [{ path: `coverages[${at}]`, says: one.coverages[at]?.payer.name ?? 'Medicare' }] };
  },
  examples: {
    yes: ['Is the participant currently enrolled in Medicare?', 'Does the patient have Medicare?', 'Is the member covered by Medicare?'],
    no: ['Is Medicare primary?', 'Does the provider accept Medicare?', 'Is the patient covered by another plan besides Medicare?', 'Is the member enrolled in a Medicare Advantage plan?', 'Did Medicare deny the claim?', 'Is the patient enrolled in Medicare Part B?'],
  },
});
