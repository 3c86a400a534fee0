import { policy } from './policy.ts';

export default policy({
  payer: 'eviCore',
  payerNames: ['evicore'],
  insurance: ['private', 'employer'],
  title: 'Esketamine nasal spray (Spravato)',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  source: { via: 'digest', url: 'https://verity.backworkai.com/policy/EVICORE-MEDICAL_DRUG-CA8E737B', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'diagnosis', text: 'MDD with acute suicidal ideation or behavior.', ask: { diagnosis: 'MDD', acuteSuicidality: true } },
    { kind: 'concurrent-AD', text: 'Used together with an oral antidepressant.', ask: { required: true } },
    { kind: 'prescriber-specialty', text: 'Prescribed by a psychiatrist.', ask: { specialty: 'psychiatrist', consultationAccepted: false } },
    { kind: 'PDMP', text: 'Controlled-substance history checked in the state’s prescription monitoring program.', ask: { pdmpCheck: true } },
    { kind: 'dose-limit', text: 'Up to 84 mg twice weekly for 4 weeks.', ask: { maxMg: 84, perWeek: 2, maxWeeks: 4 } },
  ],
  examples: { yes: ['evicore'], no: ['Cigna'] },
});
