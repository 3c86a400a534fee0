import { flag, question } from '../question.ts';

export default question({
  title: 'Prescription monitoring checked',
  asks: [/\b(oarrs|ilpmp|i-stop|istop|masspat|gadoe|csmp|inspect|maps report|cures database|cures report|prescription monitoring program|controlled substance (database|monitoring))\b/, /\bpdmp\b|\bprescription (drug )?monitoring\b/],
  // What will be checked is a promise, not a record.
  not: [/\bwill\b|\bagree/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'pdmpChecked', 'Prescription drug monitoring program checked'),
  examples: {
    yes: ['Has the prescriber checked the PDMP?', 'Was the state prescription drug monitoring program reviewed?'],
    no: ['Will blood pressure be monitored?', 'Will the prescriber review the PDMP at every refill?'],
  },
});
