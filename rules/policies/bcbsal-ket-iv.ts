import { policy } from './policy.ts';

export default policy({
  payer: 'BCBS of Alabama',
  payerNames: ['blue cross and? blue shield of alabama', 'bcbs of alabama'],
  insurance: ['private', 'employer'],
  title: 'Intravenous Anesthetics for the Treatment of Chronic Pain and Psychiatric Disorders',
  number: 'MP-446',
  therapy: 'ketamine-IV',
  suicidality: false,
  stance: 'investigational',
  says: 'IV ketamine or lidocaine is investigational for chronic pain (neuropathic, daily headache, fibromyalgia) and for psychiatric disorders (TRD, OCD, PTSD).',
  complete: false,
  dated: 'latest review 2024-11 (2023-12 on the other host)',
  note: 'The statement is fully visible; the rationale is past the cut.',
  source: { via: 'payer', url: 'https://al-policies.exploremyplan.com/portal/web/medical-policies/-/mp-446?print=1', read: '2026-11-23', sure: false },
  criteria: [],
  examples: { yes: ['blue cross blue shield of alabama'], no: ['BCBS of Minnesota'] },
});
