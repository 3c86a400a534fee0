import { policy } from './policy.ts';

export default policy({
  payer: 'Texas Medicaid',
  payerNames: ['texas medicaid', 'tmhp'],
  insurance: ['medicaid'],
  title: 'Esketamine (Spravato), Outpatient Drug Services Handbook',
  number: 'TMPPM 6.46 (later 6.48)',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'benefit 2019-10-01; changed 2025-05-01 and 2025-10-01',
  note: 'The number of failed trials is past the cut in the 2019 notice. F32.3 and F33.3 (psychotic features) are now on the list.',
  source: { via: 'payer', url: 'http://www.tmhp.com/news/2019-10-11-esketamine-spravato-become-benefit-texas-medicaid-effective-october-1-2019', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'prescriber-specialty', text: 'Prescribed by, or in consultation with, a psychiatrist.', ask: { specialty: 'psychiatrist', consultationAccepted: true } },
    { kind: 'REMS', text: 'Site and/or provider certified, and use within the Spravato REMS.', ask: { remsRequired: true } },
    { kind: 'setting', text: 'Given in a health care facility under direct observation.', ask: { supervised: true } },
    { kind: 'concurrent-AD', text: 'Monotherapy accepted for TRD from 2025-05-01.', ask: { required: false, from: '2025-05-01' } },
    { kind: 'diagnosis', text: 'Diagnosis code on the accepted list; added 2025-05-01: F06.31, F06.32, F06.34, F32.89, F32.A, F33.3, F33.8, F34.1, F53.0; added 2025-10-01: F32.3.', ask: { codesAdded20250501: ['F06.31', 'F06.32', 'F06.34', 'F32.89', 'F32.A', 'F33.3', 'F33.8', 'F34.1', 'F53.0'], codesAdded20251001: ['F32.3'] } },
  ],
  examples: { yes: ['texas medicaid'], no: ['Ohio Medicaid'] },
});
