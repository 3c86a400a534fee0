import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Aneurysm',
  asks: [/\baneurysm/],
  not: [ASIDE],
  mayBeNegated: true,
  answer: (one) => flag(one, 'aneurysmalDisease', 'Aneurysmal vascular disease'),
  examples: {
    yes: ['Aneurysmal vascular disease?', 'Does the member have an aneurysm?'],
    no: ['Arteriovenous malformation?'],
  },
});
