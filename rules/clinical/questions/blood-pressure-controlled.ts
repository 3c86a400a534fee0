import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Blood pressure controlled',
  asks: [/\b(?:blood pressure|hypertension)\b(?: is| been)?(?: currently| adequately| well)* (?:controlled|under control)\b/],
  not: [ASIDE, /\bnot\b|\buncontrolled|\b(?:prior to|before|each|every|during|after|at) |\d/],
  mayBeNegated: false,
  answer: (one) => {
    const uncontrolled = flag(one, 'uncontrolledHypertension', 'Uncontrolled hypertension');
    return uncontrolled?.is === 'yes-no' ? { ...uncontrolled, yes: !uncontrolled.yes } : undefined;
  },
  examples: {
    yes: ['Is the patient’s blood pressure controlled?', 'Is blood pressure adequately controlled?'],
    no: ['Does the patient have uncontrolled hypertension?', 'Is blood pressure controlled prior to each dose?'],
  },
});
