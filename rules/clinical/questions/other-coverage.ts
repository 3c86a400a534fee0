import { question } from '../question.ts';

export default question({
  title: 'Other insurance',
  asks: [/\b(?:another|other|second)\b.{0,20}\b(?:insurers?|carriers?|plans?|programs?|payers?)\b.{0,30}\bcover|\bcovered by (?:any |an)?other\b|\bother than (?:va|this plan)\b/, /\b(?:other|another|additional|secondary)\b.{0,30}\b(?:insurance|coverage|health plan|benefit plan|ins)\b/, /^\W*(?:dual coverage|ohi|cob|tpl|other ins)\b(?:\W|tpl|ohi|cob)*$/],
  not: [/^\W*(?:what|which|name|list|if|policy|number|date|phone|type)\b/, /\b(?:number|name of|effective|termination|paid|primary\b.{0,20}\bsecondary)\b/, /(?<!\bother\b.{0,80})\bmedicare\b|\bother medicare\b|\bauto\b|\baccident|workers|\bdental\b|\bvision\b|\bpharmacy\b|\blife insurance/],
  beside: `medicare part b force effect va including through spouse insurance ins insurer insurers carrier carriers coverage coverages cover covered covers plan plans program payer payers health healthcare medical private additional secondary supplemental another besides than under through tpl ohi cob dual benefits benefit policy group care hospital tricare champva medicaid chip department veterans affairs government federal`,
  mayBeNegated: true,
  answer: (one) => {
    const held = one.coverages.map((coverage, at) => ({ coverage, at })).filter(({ coverage }) => coverage.insuranceType !== 'hsa' && coverage.insuranceType !== 'fsa');
    // One coverage alone does not say that there is no other.
    return held.length < 2 ? undefined : { is: 'yes-no', yes: true, facts: held.map(({ coverage, at }) => ({ path: `coverages[${at}]`, says: coverage.payer.name })) };
  },
  examples: { yes: ['Is the patient covered by any other health plan, Medicare or Medicaid?', 'Is the patient covered by any other program (Medicare, VA, another plan)?', 'Do you have other insurance?', 'Is the patient covered by another health plan?', 'Other ins (TPL)?', 'No other insurance', 'Any other health coverage, including another group plan, TRICARE, CHAMPVA or the Department of Veterans Affairs?'], no: ['Does the patient have Medicare?', 'Other Medicare coverage?', 'Name of other insurance', 'Other insurance policy number', 'Other dental insurance?'] },
});
