import { policy } from './policy.ts';

export default policy({
  payer: 'CareFirst BCBS',
  payerNames: ['carefirst'],
  insurance: ['private', 'employer'],
  title: 'Spravato, CVS Caremark Specialty Guideline Management',
  number: '2889-A',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: false,
  dated: 'summary reviewed 2026-05-05',
  note: 'The prescriber statement that follows is cut off in the stored text.',
  source: { via: 'digest', url: 'https://coverage.pharmacistwrite.com/coverage/carefirst-caremark/spravato-esketamine/treatment-resistant-depression-trd-in-adults', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'scale-baseline', text: 'Severe MDD confirmed with a standardized rating scale (BDI, HDRS, MADRS or the like).', ask: { scales: ['BDI', 'HDRS', 'MADRS'], severity: 'severe' } },
    { kind: 'setting', text: 'Given under direct supervision; watched at least 2 hours after each dose.', ask: { supervised: true, observationHours: 2 } },
    { kind: 'prescriber-specialty', text: 'Prescribed by, or in consultation with, a psychiatrist.', ask: { specialty: 'psychiatrist', consultationAccepted: true } },
    { kind: 'substance-use', text: 'No untreated moderate or severe substance or alcohol use disorder.', ask: { activeSudAllowedIfTreated: true } },
    { kind: 'diagnosis', text: 'MDD with current suicidal ideation with intent: thoughts of self-harm with some intent or awareness of possible death, or thoughts of suicide; and intends to act.', ask: { diagnosis: 'MDD', acuteSuicidality: true, intent: true } },
  ],
  examples: { yes: ['carefirst'], no: ['Blue Cross Blue Shield of Massachusetts'] },
});
