import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Active substance use',
  asks: [/\b(substance|drug|alcohol)( use| abuse| misuse)( disorder)?\b|\bsubstance[- ]use\b|\bsud\b/],
  not: [ASIDE],
  mayBeNegated: true,
  answer: (one, asked) => {
    const active = flag(one, 'activeSubstanceUse', 'Active substance use');
    // That there is none now does not say that there never was.
    return active?.is === 'yes-no' && !active.yes && /\b(?:history of|past|prior|previous|ever had)\b(?: \w+){0,3} (?:substance|drug|alcohol)|\b(?:current|active|present) or (?:past|prior|previous)\b|\b(?:past|prior) or (?:current|active)\b/.test(asked) ? undefined : active;
  },
  examples: {
    yes: ['Does the patient have an active substance use disorder?', 'Active alcohol or drug abuse'],
    no: ['Is the drug FDA approved?', 'Has the member been screened for substance use?', 'Drug name'],
  },
});
