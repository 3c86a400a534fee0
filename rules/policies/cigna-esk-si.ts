import { policy } from './policy.ts';

export default policy({
  payer: 'Cigna',
  payerNames: ['cigna'],
  insurance: ['private', 'employer'],
  title: 'Psychiatry - Spravato',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  note: 'Only the duration and the indication are visible; the eviCore record is the nearest fuller text.',
  source: { via: 'digest', url: 'https://www.openpayer.com/policy-updates/cigna/clinical-medical/psychiatry-behavioral-health/cigna-5227beb1-890', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'diagnosis', text: 'MDD with acute suicidal ideation or behavior.', ask: { diagnosis: 'MDD', acuteSuicidality: true } },
  ],
  examples: { yes: ['cigna'], no: ['Aetna'] },
});
