import { sentence } from '../../wording/passage.ts';
import { type At, kind } from '../letter.ts';
import { claimRule } from '../route.ts';
import { needsCoverage, needsDenial } from '../unfit.ts';
import { patient, writer } from '../voice.ts';

/** The rule that gives the file, where one is known; elsewhere it is a plain request. */
const rulesOf = (at: At) => [claimRule(at.coverage?.insuranceType)].filter((one) => one !== undefined);

export default kind({
  title: 'Request for the claim file',
  place: 6,
  use: 'Asks the plan for everything it used to say no, and who decided.',
  voices: ['patient', 'biller', 'clinician'],
  unfit: (at) => needsDenial(at) ?? needsCoverage(at),
  subject: () => 'Request for the claim file and the reviewer’s credentials',
  opening: (at) => [sentence(`${writer(at).I} ask for a copy of the whole claim file on this denial${at.voice === 'patient' ? '' : `, on behalf of ${patient(at).object}`}.`, [{ path: at.denial!.path, says: 'denied', date: at.denial!.decision.date }], rulesOf(at))],
  ask: (at) => {
    const of = rulesOf(at);
    return [
      sentence(`Please send${of.length > 0 ? ', free of charge,' : ''} all documents and records that bear on the claim.`, [], of),
      sentence('Please send the policy and the criteria that were used, with their dates.', [], of),
      sentence('Please send the notes of the reviewers, and their names, specialties and credentials.', [], of),
      sentence('Please send these in time for the appeal, and tell me the date by which it is due.'.replace('tell me', `tell ${writer(at).me}`)),
    ];
  },
  asked: { heading: 'What is asked for', style: 'list' },
  due: 'the appeal',
  parts: ['sender', 'date', 'addressee', 'subject', 'greeting', 'opening', 'quote', 'ask', 'contact', 'signature'],
  examples: { yes: ['rivera', 'okafor'], no: ['nguyen-bell', 'lindqvist'] },
});
