import { policy } from './policy.ts';

export default policy({
  payer: 'eviCore',
  payerNames: ['evicore'],
  insurance: ['private', 'employer'],
  title: 'Esketamine nasal spray (Spravato)',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated, several versions',
  note: 'Digest by a third party. Older wording still requires an oral antidepressant; Cigna has removed that for TRD, so check which version applies.',
  source: { via: 'digest', url: 'https://verity.backworkai.com/policy/EVICORE-MEDICAL_DRUG-CA8E737B', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'prior-trials', text: 'Inadequate response to at least 2 antidepressants.', ask: { minimumTrials: 2 } },
    { kind: 'scale-response', text: 'A failed trial means no more than 25% improvement in symptoms or score.', ask: { nonresponseMaxImprovementPercent: 25 } },
    { kind: 'class-count', text: 'The antidepressants come from at least two different classes.', ask: { minimumClasses: 2 } },
    { kind: 'trial-adequacy', text: 'Each trial at therapeutic dose for at least 6 weeks.', ask: { minimumWeeks: 6, dose: 'therapeutic dose' } },
    { kind: 'episode', text: 'The failed trials fall in the current depressive episode.', ask: { currentEpisode: true } },
    { kind: 'concurrent-AD', text: 'Used together with an oral antidepressant.', ask: { required: true } },
    { kind: 'prescriber-specialty', text: 'Prescribed by a psychiatrist.', ask: { specialty: 'psychiatrist', consultationAccepted: false } },
    { kind: 'PDMP', text: 'PDMP check documented, unless the state has none available.', ask: { pdmpCheck: true, exception: 'PDMP unavailable in the state' } },
    { kind: 'psychosis', text: 'No history of psychosis, or the prescriber states that benefit outweighs risk.', ask: { allowedIfPrescriberAttests: true } },
    { kind: 'dose-limit', text: 'Induction twice weekly, then weekly, then weekly or every 2 weeks; benefit judged at the end of induction.', ask: { inductionPerWeek: 2, evaluateAfterWeeks: 4 } },
  ],
  examples: { yes: ['evicore'], no: ['Cigna'] },
});
