import { policy } from './policy.ts';

export default policy({
  payer: 'Medicare Part B',
  payerNames: ['medicare part b', 'medicare', 'original medicare'],
  insurance: ['medicare'],
  title: 'Esketamine: no national coverage determination found',
  number: 'G2082 / G2083',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'not seen',
  note: 'No NCD and no esketamine LCD were found. G2082 = up to 56 mg, G2083 = more than 56 mg, each with 2 h of observation (third-party page). Whether the codes changed for 2026 was not verified.',
  source: { via: 'clinic', url: 'https://dude-ai.com/rcm-esketamine', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'prior-trials', text: 'At least two antidepressants in the current episode, by a billing page that cites an unnamed LCD.', ask: { minimumTrials: 2 } },
    { kind: 'setting', text: 'Given under direct supervision; watched at least 2 hours after each dose.', ask: { supervised: true, observationHours: 2 } },
  ],
  examples: { yes: ['medicare part b'], no: ['Aetna'] },
});
