import { flag, question } from '../question.ts';

export default question({
  title: 'Blood pressure not controlled',
  asks: [/\b(poorly|not well|not adequately|inadequately) controlled (hypertension|htn|high blood pressure|blood pressure)\b|\buncontrolled htn\b|\bblood pressure uncontrolled\b|\b(blood pressure|hypertension|htn)\b.{0,12}\buncontrolled\b/, /\buncontrolled (hypertension|high blood pressure|blood pressure)\b|\b(hypertension|blood pressure) (is|that is) (not controlled|uncontrolled)\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'uncontrolledHypertension', 'Uncontrolled hypertension'),
  examples: {
    yes: ['Does the patient have uncontrolled hypertension?'],
    no: ['Blood pressure today', 'Does the patient have hypertension?'],
  },
});
