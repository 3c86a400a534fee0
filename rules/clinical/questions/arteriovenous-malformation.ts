import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Arteriovenous malformation',
  asks: [/\barteriovenous malformation|\bavms?\b/],
  not: [ASIDE],
  mayBeNegated: true,
  answer: (one) => flag(one, 'arteriovenousMalformation', 'Arteriovenous malformation'),
  examples: {
    yes: ['History of arteriovenous malformation (AVM)?'],
    no: ['Aneurysmal vascular disease?'],
  },
});
