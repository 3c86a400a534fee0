import { policy } from './policy.ts';

export default policy({
  payer: 'TRICARE',
  payerNames: ['tricare'],
  insurance: ['tricare'],
  title: 'Spravato Nasal Spray (exclusion line)',
  therapy: 'ketamine-any-route',
  suicidality: false,
  stance: 'not-covered',
  says: 'Flat statement that ketamine by any of those routes is not a covered benefit.',
  complete: true,
  dated: 'undated',
  note: 'A consumer page claims that TRICARE covers ketamine; the contractor page says the contrary.',
  source: { via: 'payer', url: 'https://healthnetfederalservices.org/content/hnfs/home/tw/prov/benefits/benefits_a_to_z/spravato.html', read: '2026-11-23', sure: true },
  criteria: [],
  examples: { yes: ['tricare'], no: ['Medicare Part B'] },
});
