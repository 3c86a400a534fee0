import { policy } from './policy.ts';

export default policy({
  payer: 'Department of Veterans Affairs',
  payerNames: ['department of veteran affair', 'veteran health administration', 'veteran affair'],
  insurance: ['va'],
  title: 'Esketamine: prior drug request, case by case',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: '2022-02 update, per a clinic page',
  note: 'The PBM criteria-for-use document was not found.',
  source: { via: 'clinic', url: 'https://klearmindclinics.com/veterans-mental-health-and-ptsd', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'diagnosis', text: 'Diagnosis of treatment-resistant (major) depression.', ask: { diagnosis: 'TRD' } },
    { kind: 'setting', text: 'Given under direct supervision; watched at least 2 hours after each dose.', ask: { supervised: true, observationHours: 2 } },
  ],
  examples: { yes: ['Department of Veterans Affairs'], no: ['TRICARE'] },
});
