import { policy } from './policy.ts';

export default policy({
  payer: 'Department of Veterans Affairs',
  payerNames: ['department of veteran affair', 'veteran health administration', 'veteran affair'],
  insurance: ['va'],
  title: 'National protocol guidance: ketamine infusion (as told by a consumer page)',
  therapy: 'ketamine-IV',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  note: 'Secondary source: the same site is wrong about TRICARE, so get the VA protocol itself before use. Not every VA site offers it; community care is possible.',
  source: { via: 'clinic', url: 'https://healingmaps.com/a-veterans-guide-to-qualifying-for-ketamine-treatment-at-the-va', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'diagnosis', text: 'Current unipolar MDD.', ask: { diagnosis: 'MDD', unipolar: true } },
    { kind: 'prior-trials', text: 'No full response to four adequate trials of antidepressants or psychotherapy.', ask: { minimumTrials: 4, psychotherapyCounts: true }, anyOf: 'trials-or-urgent' },
    { kind: 'diagnosis', text: 'Or severe suicidal depression that needs rapid onset may qualify.', ask: { acuteSuicidality: true }, anyOf: 'trials-or-urgent' },
    { kind: 'scale-baseline', text: 'PHQ-9 of 15 or more, or like score on another scale.', ask: { anyOf: { 'PHQ-9': 15 } } },
    { kind: 'prescriber-specialty', text: 'Assessed and documented by a VA psychiatrist or licensed VA provider.', ask: { specialty: 'VA clinician' } },
    { kind: 'substance-use', text: 'No positive drug screen and no ketamine misuse.', ask: { drugScreen: 'negative' } },
    { kind: 'psychosis', text: 'No schizophrenia, schizoaffective or bipolar disorder, now or before.', ask: { noneOf: ['schizophrenia', 'schizoaffective', 'bipolar'] } },
    { kind: 'contraindication', text: 'No dementia, recent delirium, uncontrolled hypertension, severe cardiac decompensation or pregnancy.', ask: { noneOf: ['dementia', 'recent delirium', 'uncontrolled hypertension', 'severe cardiac decompensation', 'pregnancy'] } },
  ],
  examples: { yes: ['Department of Veterans Affairs'], no: ['TRICARE'] },
});
