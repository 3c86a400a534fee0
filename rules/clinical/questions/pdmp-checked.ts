import { flag, question } from '../question.ts';

export default question({
  title: 'Prescription monitoring checked',
  asks: [/\bpdmp\b|\bprescription (drug )?monitoring\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'pdmpChecked', 'Prescription drug monitoring program checked'),
  examples: {
    yes: ['Has the prescriber checked the PDMP?', 'Was the state prescription drug monitoring program reviewed?'],
    no: ['Will blood pressure be monitored?'],
  },
});
