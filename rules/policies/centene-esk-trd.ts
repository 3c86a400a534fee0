import { policy } from './policy.ts';

export default policy({
  payer: 'Centene',
  payerNames: ['ambetter', 'centene'],
  insurance: ['private', 'medicaid'],
  title: 'Esketamine (Spravato)',
  number: 'CP.PMN.199',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'not seen',
  note: 'Not found in storage. The QualChoice text (same group) has the same shape; treat as a lead only.',
  source: { via: 'payer', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'prescriber-specialty', text: 'Prescribed by, or in consultation with, a psychiatrist.', ask: { specialty: 'psychiatrist', consultationAccepted: true } },
    { kind: 'prior-trials', text: 'Inadequate response to at least 2 antidepressants.', ask: { minimumTrials: 2 } },
    { kind: 'class-count', text: 'The antidepressants come from at least two different classes.', ask: { minimumClasses: 2 } },
    { kind: 'augmentation', text: 'Failure of two augmentation strategies.', ask: { minimumTrials: 2 } },
  ],
  examples: { yes: ['ambetter'], no: ['QualChoice'] },
});
