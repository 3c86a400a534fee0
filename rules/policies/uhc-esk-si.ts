import { policy } from './policy.ts';

export default policy({
  payer: 'UnitedHealthcare',
  payerNames: ['unitedhealthcare', 'united healthcare', 'uhc'],
  insurance: ['private', 'employer'],
  title: 'Spravato (esketamine)',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: true,
  dated: 'undated',
  source: { via: 'digest', url: 'https://coverage.pharmacistwrite.com/coverage/united-healthcare/spravato-esketamine/depressive-symptoms-in-adults-with-major-depressive-disorder', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'diagnosis', text: 'Diagnosis of major depressive disorder.', ask: { diagnosis: 'MDD' } },
    { kind: 'diagnosis', text: 'Experiencing acute suicidal ideation or behavior.', ask: { acuteSuicidality: true } },
    { kind: 'REMS', text: 'Site and/or provider certified, and use within the Spravato REMS.', ask: { remsRequired: true } },
  ],
  examples: { yes: ['unitedhealthcare'], no: ['Humana'] },
});
