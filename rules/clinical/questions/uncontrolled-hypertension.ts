import { flag, question } from '../question.ts';

export default question({
  title: 'Blood pressure not controlled',
  asks: [/\buncontrolled (hypertension|high blood pressure|blood pressure)\b|\b(hypertension|blood pressure) (is|that is) (not controlled|uncontrolled)\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'uncontrolledHypertension', 'Uncontrolled hypertension'),
  examples: {
    yes: ['Does the patient have uncontrolled hypertension?'],
    no: ['Blood pressure today', 'Does the patient have hypertension?'],
  },
});
