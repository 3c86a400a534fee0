import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Pregnancy',
  asks: [/\bpregnan(t|cy)\b/],
  not: [ASIDE, /\bplanning|becom\w*|potential to become|test\b|avoid|prevent|contracept/, /\b(?:history|ever|past|prior|previous|previously|never)\b/],
  beside: 'confirmed she that',
  mayBeNegated: true,
  answer: (one) => flag(one, 'pregnant', 'Pregnant'),
  examples: {
    yes: ['Is the patient pregnant?', 'Preg?', 'Is the patient not pregnant?'],
    no: ['Is the patient breastfeeding?', 'History of pregnancy'],
  },
});
