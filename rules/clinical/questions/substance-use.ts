import { flag, question } from '../question.ts';

export default question({
  title: 'Active substance use',
  asks: [/\b(substance|drug|alcohol)( use| abuse| misuse)( disorder)?\b|\bsubstance[- ]use\b|\bsud\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'activeSubstanceUse', 'Active substance use'),
  examples: {
    yes: ['Does the patient have an active substance use disorder?', 'Active alcohol or drug abuse'],
    no: ['Is the drug FDA approved?', 'Drug name'],
  },
});
