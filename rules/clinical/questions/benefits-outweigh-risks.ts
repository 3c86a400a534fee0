import { flag, question } from '../question.ts';

export default question({
  title: 'Benefits outweigh risks',
  asks: [/\bbenefits?\b.{0,30}\boutweighs?\b.{0,20}\brisks?\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'benefitsOutweighRisks', 'Benefits outweigh the risks'),
  examples: {
    yes: ['Do the benefits outweigh the risks?'],
    no: ['Were risks explained to the patient?'],
  },
});
