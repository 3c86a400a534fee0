import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Active substance use',
  asks: [/\b(substance|drug|alcohol)( use| abuse| misuse)( disorder)?\b|\bsubstance[- ]use\b|\bsud\b/],
  not: [ASIDE],
  mayBeNegated: true,
  answer: (one, asked) => {
    const active = flag(one, 'activeSubstanceUse', 'Active substance use');
    // That there is none now does not say that there never was.
    return active?.is === 'yes-no' && !active.yes && /\bhistory\b|\bpast\b|\bever\b|\bprior\b|\bprevious/.test(asked) ? undefined : active;
  },
  examples: {
    yes: ['Does the patient have an active substance use disorder?', 'Active alcohol or drug abuse'],
    no: ['Is the drug FDA approved?', 'Has the member been screened for substance use?', 'Drug name'],
  },
});
