import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Pregnancy',
  asks: [/\bpregnan(t|cy)\b/],
  not: [ASIDE, /\bplanning|becom\w*|potential to become|test\b|avoid|prevent|contracept/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'pregnant', 'Pregnant'),
  examples: {
    yes: ['Is the patient pregnant?'],
    no: ['Is the patient breastfeeding?'],
  },
});
