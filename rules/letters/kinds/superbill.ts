import { sentence } from '../../wording/passage.ts';
import { kind } from '../letter.ts';
import { needsPrescriber, needsVisits } from '../unfit.ts';
import { patient } from '../voice.ts';

export default kind({
  title: 'Superbill',
  place: 10,
  use: 'An itemized receipt of the visits, for a claim that the patient files.',
  voices: ['biller'],
  unfit: (at) => needsVisits(at) ?? needsPrescriber(at),
  subject: () => 'Superbill (itemized receipt)',
  opening: (at) => [sentence(`These services were given to ${patient(at).object}.`, [{ path: 'visits', says: `${(at.case.visits ?? []).length} visits` }])],
  ask: () => [],
  parts: ['sender', 'date', 'insured', 'patient-address', 'opening', 'diagnosis-codes', 'providers', 'visits', 'totals', 'hand', 'claim-check'],
  examples: { yes: ['rivera', 'okafor', 'lindqvist'], no: ['nguyen-bell'] },
});
