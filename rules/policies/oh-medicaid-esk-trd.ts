import { policy } from './policy.ts';

export default policy({
  payer: 'Ohio Medicaid',
  payerNames: ['ohio medicaid', 'gainwell'],
  insurance: ['medicaid'],
  title: 'Spravato guidance',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: true,
  dated: '2023-07-12, edited 2023-10-30',
  note: 'Guidance for reviewing pharmacists of the single state pharmacy manager (Gainwell), in a public repository; not the published rule. An earlier note dropped the psychiatrist rule because rural REMS sites have none, and dropped the monitoring line.',
  source: { via: 'payer', url: 'github:gainwell-ohio/spbm docs/Pharmacist Reference Guide/Medication Guidance/Spravato/Spravato.md (commit f55b5a8f, 2024-09-23)', read: '2026-11-23', sure: true },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'REMS', text: 'Site and/or provider certified, and use within the Spravato REMS.', ask: { remsRequired: true } },
    { kind: 'prescriber-specialty', text: 'Psychiatrist no longer required.', ask: {} },
    { kind: 'prior-trials', text: 'Inadequate response to at least 2 antidepressants.', ask: { minimumTrials: 2 } },
    { kind: 'concurrent-AD', text: 'Used together with an oral antidepressant.', ask: { required: true } },
    { kind: 'dose-limit', text: '56 to 84 mg twice weekly at first.', ask: { minMg: 56, maxMg: 84, perWeek: 2 } },
  ],
  examples: { yes: ['ohio medicaid'], no: ['Texas Medicaid'] },
});
