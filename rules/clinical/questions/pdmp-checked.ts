import { STATE_NAMES } from '../../values/choices.ts';
import { flag, question } from '../question.ts';

export default question({
  title: 'Prescription monitoring checked',
  asks: [/\b(oarrs|ilpmp|i-stop|istop|masspat|gadoe|csmp|inspect|maps report|cures database|cures report|prescription monitoring program|controlled[- ]substances? (database|monitoring)( program| system)?)\b/, /\bpdmp\b|\bprescription (drug )?monitoring( program)?( database)?\b/],
  // What will be checked is a promise, not a record.
  not: [/\bwill\b|\bagree/],
  beside: `${Object.values(STATE_NAMES).join(' ').toLowerCase()} rpt looked up delegate controlled substance substances state states prescription drug monitoring program database report reports query queried searched search checked reviewed consulted accessed verified run done completed performed prescriber provider physician practitioner clinician prescribing office before prescribing requesting request results website registry`,
  mayBeNegated: true,
  // What it showed is another question.
  answer: (one, asked) => (/\b(?:check\w*|review\w*|quer\w+|search\w*|consult\w*|access\w*|look\w* up|verif\w+|run|done|completed|performed)\b/.test(asked) || /^\W*\S+\W*$/.test(asked) ? flag(one, 'pdmpChecked', 'Prescription drug monitoring program checked') : undefined),
  examples: {
    yes: ['Has the prescriber checked the PDMP?', 'Was the state prescription drug monitoring program reviewed?', 'PMP checked?', 'Provider has checked the Virginia Prescription Monitoring Program'],
    no: ['Will blood pressure be monitored?', 'Will the prescriber review the PDMP at every refill?'],
  },
});
