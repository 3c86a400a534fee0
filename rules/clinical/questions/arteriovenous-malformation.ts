import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Arteriovenous malformation',
  asks: [/\barteriovenous +malformations?|\bavms?\b/],
  not: [ASIDE],
  beside: 'vascular',
  mayBeNegated: true,
  answer: (one) => flag(one, 'arteriovenousMalformation', 'Arteriovenous malformation'),
  examples: {
    yes: ['History of arteriovenous malformation (AVM)?', 'A-V malformation?'],
    no: ['Aneurysmal vascular disease?'],
  },
});
