import { policy } from './policy.ts';

export default policy({
  payer: 'QualChoice',
  payerNames: ['qualchoice'],
  insurance: ['private', 'employer'],
  title: 'Spravato',
  number: 'BI734',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  source: { via: 'payer', url: 'https://documents.qualchoice.com/area/shared/medicalpolicies.aspx?alpha=S&sop=BI734%3A00', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'diagnosis', text: 'MDD with acute suicidal ideation or behavior.', ask: { diagnosis: 'MDD', acuteSuicidality: true } },
    { kind: 'prescriber-specialty', text: 'Prescribed by, or in consultation with, a psychiatrist.', ask: { specialty: 'psychiatrist', consultationAccepted: true } },
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'concurrent-AD', text: 'Together with starting or optimizing an oral antidepressant.', ask: { required: true, newlyStartedOrOptimized: true } },
    { kind: 'setting', text: 'In acute or subacute inpatient care for suicidality, or discharged within the last 5 days.', ask: { maxDaysSinceDischarge: 5 } },
  ],
  examples: { yes: ['qualchoice'], no: ['Ambetter'] },
});
