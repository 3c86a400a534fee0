import { policy } from './policy.ts';

export default policy({
  payer: 'BCBS of Mississippi',
  payerNames: ['blue cross and? blue shield of mississippi', 'bcbs of mississippi'],
  insurance: ['private', 'employer'],
  title: 'Spravato (esketamine)',
  number: 'L.5.01.537',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'not-covered',
  says: 'Esketamine is called not medically necessary for TRD and MDD because the plan covers other alternatives; investigational for anesthesia, chronic pain, bipolar depression and migraine.',
  complete: false,
  dated: 'undated',
  note: 'The only stored plan that refuses the labeled uses. State employees follow a separate pharmacy manager.',
  source: { via: 'payer', url: 'https://www.bcbsms.com/policy-search/medical/policy-detail/spravato-esketamine', read: '2026-11-23', sure: false },
  criteria: [],
  examples: { yes: ['blue cross blue shield of mississippi'], no: ['BCBS of Minnesota'] },
});
