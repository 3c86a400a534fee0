import { ASIDE, flag, question } from '../question.ts';

const WHAT = String.raw`(?:(?:other )?substances?|(?:illicit |illegal |street |recreational )?drugs?|alcohol|illicit substances?)`;
const SEVERAL = String.raw`${WHAT}(?:(?: or | and |, |\/| and\/or )${WHAT})*`;

export default question({
  title: 'Active substance use',
  asks: [new RegExp(String.raw`\b${SEVERAL}[- ](?:use|abuse|misuse|dependen\w+|addiction)(?: disorders?)?\b|\bsud\b|\b(?:using|abusing|misusing|uses|abuses|misuses|use|abuse|misuse) ${SEVERAL}\b`)],
  not: [ASIDE],
  beside: 'mild moderate severe untreated ongoing or abuse misuse use disorder',
  mayBeNegated: true,
  answer: (one, asked) => {
    const active = flag(one, 'activeSubstanceUse', 'Active substance use');
    if (active?.is !== 'yes-no') return undefined;
    const alcohol = /\balcohol\b/.test(asked) && !/\bdrugs?\b|\bsubstance|\bsud\b/.test(asked);
    // Which substance it is was not recorded, and somebody without a disorder may drink.
    if (alcohol && (active.yes || !/\b(?:abus|misus|disorder|dependen|addict)/.test(asked))) return undefined;
    if (!/\b(?:abus|misus|disorder|dependen|addict|active|actively|current|currently|sud\b)/.test(asked)) return undefined;
    if (active.yes && /\b(?:mild|moderate|severe)\b/.test(asked)) return undefined;
    // That there is none now does not say that there never was.
    return !active.yes && /\b(?:history|past|prior|previous|previously|ever|never)\b/.test(asked) ? undefined : active;
  },
  examples: {
    yes: ['Does the patient have an active substance use disorder?', 'Active alcohol or drug abuse', 'Is the member actively using alcohol or illicit drugs?'],
    no: ['Is the drug FDA approved?', 'Has the member been screened for substance use?', 'Drug name'],
  },
});
