import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Blood pressure controlled',
  asks: [/\b(?:blood pressure|hypertension)\b,?(?: \(?if (?:present|any|applicable)\)?,?)?(?: is| has been| been| are)?(?:(?: \w+ly)| well)* (?:controlled|under (?:good |adequate )?control)\b|\b(?:well[- ]|adequately )?controlled blood pressure\b/],
  not: [ASIDE, /\bnot\b|\b(?:uncontrolled|poorly|inadequately|hardly)\b|\b(?:prior to|before|each|every|during|after|at) |\d/],
  beside: 'well adequately under control controlled',
  mayBeNegated: false,
  answer: (one) => {
    const uncontrolled = flag(one, 'uncontrolledHypertension', 'Uncontrolled hypertension');
    return uncontrolled?.is === 'yes-no' ? { ...uncontrolled, yes: !uncontrolled.yes } : undefined;
  },
  examples: {
    yes: ['Is the patient’s blood pressure controlled?', 'Is blood pressure adequately controlled?', 'Is B/P controlled?', 'Is hypertension, if present, controlled?'],
    no: ['Does the patient have uncontrolled hypertension?', 'Is blood pressure controlled prior to each dose?', 'Does the patient have controlled hypertension?'],
  },
});
