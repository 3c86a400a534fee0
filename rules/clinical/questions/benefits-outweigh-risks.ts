import { flag, question } from '../question.ts';

export default question({
  title: 'Benefits outweigh risks',
  asks: [/\bbenefits?\b.{0,30}\boutweighs?\b.{0,20}\brisks?\b|\brisks? (?:is|are) outweighed by .{0,20}benefits?\b/],
  beside: 'continuing continued sedation dissociation abuse adverse effects benefit benefits outweigh outweighs risk risks potential expected treatment therapy drug medication prescriber provider physician believe believes determined determination judgment opinion judged spravato esketamine ketamine using use its',
  mayBeNegated: true,
  answer: (one) => flag(one, 'benefitsOutweighRisks', 'Benefits outweigh the risks'),
  examples: {
    yes: ['Do the benefits outweigh the risks?'],
    no: ['Were risks explained to the patient?'],
  },
});
