import { policy } from './policy.ts';

export default policy({
  payer: 'BCBS of North Dakota',
  payerNames: ['blue cross and? blue shield of north dakota', 'bcbsnd'],
  insurance: ['private', 'employer'],
  title: 'Esketamine (Spravato)',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated (taken as the later of two stored versions)',
  source: { via: 'payer', url: 'https://www.bcbsnd.com/providers/policies-precertification/medical-policy/e/esketamine-spravato', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Age within FDA labeling, or the prescriber supports use at that age.', ask: { minimumAge: 18, exceptionWithSupport: true } },
    { kind: 'diagnosis', text: 'Treatment-resistant depression (with the trials below).', ask: { diagnosis: 'TRD' }, anyOf: 'indication' },
    { kind: 'diagnosis', text: 'Or MDD with acute suicidal ideation or behavior (no trials asked).', ask: { diagnosis: 'MDD', acuteSuicidality: true }, anyOf: 'indication' },
    { kind: 'prior-trials', text: 'For TRD: inadequate response to at least two different oral antidepressants.', ask: { minimumTrials: 2, appliesTo: 'TRD' } },
    { kind: 'prescriber-specialty', text: 'Prescriber is, or consulted, a specialist in the patient’s condition.', ask: { specialty: 'psychiatrist', consultationAccepted: true } },
    { kind: 'concurrent-AD', text: 'Used together with an oral antidepressant.', ask: { required: true } },
  ],
  examples: { yes: ['blue cross blue shield of north dakota'], no: ['Blue Cross NC'] },
});
