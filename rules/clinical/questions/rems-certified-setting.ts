import { flag, question } from '../question.ts';

export default question({
  title: 'Certified setting',
  asks: [/\bcertified (healthcare |health care |treatment )?(setting|site|facility|center|centre|location|provider)\b|\brems[- ]certified\b|\bcertified (in|under|with|by|through) the (spravato )?rems\b/],
  // A setting's certificate says nothing about its staff, the pharmacy, or how long somebody is watched.
  not: [/\bsupervis|\bmonitoring\b|\bobserv|\b(?:2|two) hours|\bprescriber\b|\bpharmac(?:y|ies)\b|\bphysician\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'remsCertifiedSetting', 'REMS-certified setting'),
  examples: {
    yes: ['Will it be given in a REMS-certified setting?', 'Is the facility certified in the Spravato REMS?'],
    no: ['Is the patient enrolled in the REMS?', 'Are the prescriber and the pharmacy REMS-certified?'],
  },
});
