import { policy } from './policy.ts';

export default policy({
  payer: 'Medical Mutual',
  payerNames: ['medical mutual'],
  insurance: ['private', 'employer'],
  title: 'Spravato (esketamine nasal spray)',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  source: { via: 'digest', url: 'https://coverage.pharmacistwrite.com/coverage/medical-mutual/spravato-esketamine-nasal-spray/depressive-symptoms-in-patients-with-major-depressive-disord', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'scale-baseline', text: 'Baseline score on any validated depression scale (MADRS, HAM-D, PHQ-9, BDI, QIDS).', ask: { scales: ['MADRS', 'HAM-D', 'PHQ-9', 'BDI', 'QIDS'] } },
    { kind: 'diagnosis', text: 'Major depressive disorder diagnosed by DSM-5 criteria.', ask: { diagnosis: 'MDD', standard: 'DSM-5' } },
    { kind: 'contraindication', text: 'No aneurysmal vascular disease, arteriovenous malformation, past intracerebral hemorrhage, or hypersensitivity to ketamine.', ask: { noneOf: ['aneurysmal vascular disease', 'arteriovenous malformation', 'history of intracerebral hemorrhage', 'hypersensitivity to ketamine'] } },
    { kind: 'concurrent-AD', text: 'Used together with an oral antidepressant.', ask: { required: true } },
    { kind: 'diagnosis', text: 'Acute suicidal ideation or behavior now.', ask: { acuteSuicidality: true }, anyOf: 'si-or-started' },
    { kind: 'setting', text: 'Or recently discharged from a hospital where esketamine was begun.', ask: { startedInHospital: true }, anyOf: 'si-or-started' },
  ],
  examples: { yes: ['medical mutual'], no: ['Mutual of Omaha'] },
});
