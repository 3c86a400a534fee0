import { policy } from './policy.ts';

export default policy({
  payer: 'Cigna',
  payerNames: ['cigna'],
  insurance: ['private', 'employer'],
  title: 'Ketamine, as a clinic group reports it',
  therapy: 'ketamine-any-route',
  suicidality: false,
  stance: 'not-covered',
  says: 'A clinic group reports that Cigna does not pay for IV or IM ketamine for depression or anxiety and points to esketamine instead.',
  complete: false,
  dated: 'page reviewed 2025-07-09',
  source: { via: 'clinic', url: 'http://lumin.health/cigna-and-ketamine', read: '2026-11-23', sure: false },
  criteria: [],
  examples: { yes: ['cigna'], no: ['Aetna'] },
});
