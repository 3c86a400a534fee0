import { policy } from './policy.ts';

export default policy({
  payer: 'Texas Medicaid',
  payerNames: ['texas medicaid', 'tmhp'],
  insurance: ['medicaid'],
  title: 'Esketamine (Spravato) prior authorization update',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: false,
  dated: 'effective 2021-01-01',
  source: { via: 'payer', url: 'http://www.tmhp.com/news/2020-11-13-prior-authorization-criteria-esketamine-spravato-be-updated-texas-medicaid', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'diagnosis', text: 'MDD: F32.0-F32.2, F32.4, F32.5, F32.9, F33.0-F33.2, F33.40-F33.42, F33.9.', ask: { codes: ['F32.0', 'F32.1', 'F32.2', 'F32.4', 'F32.5', 'F32.9', 'F33.0', 'F33.1', 'F33.2', 'F33.40', 'F33.41', 'F33.42', 'F33.9'] } },
    { kind: 'diagnosis', text: 'Prescriber’s evaluation shows suicidal ideation with intent, or need of acute hospitalization for imminent risk.', ask: { acuteSuicidality: true } },
    { kind: 'concurrent-AD', text: 'Used together with an oral antidepressant.', ask: { required: true } },
    { kind: 'setting', text: 'Given under direct supervision; watched at least 2 hours after each dose.', ask: { supervised: true, observationHours: 2 } },
    { kind: 'scale-baseline', text: 'Attested baseline score on a clinical assessment of MDD.', ask: { attestation: true } },
    { kind: 'contraindication', text: 'No contraindication to esketamine; the list is cut off.', ask: { perLabel: true } },
  ],
  examples: { yes: ['texas medicaid'], no: ['Ohio Medicaid'] },
});
