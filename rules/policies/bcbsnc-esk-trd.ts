import { policy } from './policy.ts';

export default policy({
  payer: 'Blue Cross NC',
  payerNames: ['blue cross nc', 'blue cross and? blue shield of north carolina', 'bcbsnc'],
  insurance: ['private', 'employer'],
  title: 'Spravato - NC Standard',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated; after the 2025 monotherapy labeling',
  note: 'The 2-year rule for a single episode is the least expected line of all. The FDA uses quoted by the plan include monotherapy.',
  source: { via: 'payer', url: 'https://www.bluecrossnc.com/providers/policies-guidelines-codes/commercial/um/pharmacy-benefit/updates/spravato-nc-standard', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'diagnosis', text: 'Diagnosis of treatment-resistant (major) depression.', ask: { diagnosis: 'TRD' } },
    { kind: 'diagnosis', text: 'A confirmed single-episode MDD has lasted at least 2 years.', ask: { singleEpisodeMinYears: 2 }, anyOf: 'course' },
    { kind: 'psychosis', text: 'Or MDD is recurrent, without psychotic features.', ask: { psychoticFeatures: false, recurrent: true }, anyOf: 'course' },
    { kind: 'prior-trials', text: 'Inadequate response to at least 2 antidepressants.', ask: { minimumTrials: 2 } },
    { kind: 'scale-response', text: 'A failed trial means no more than 25% improvement in symptoms or score.', ask: { nonresponseMaxImprovementPercent: 25 } },
    { kind: 'class-count', text: 'The antidepressants come from at least two different classes.', ask: { minimumClasses: 2 } },
    { kind: 'trial-adequacy', text: 'Adequate dose and duration, typically 6 weeks.', ask: { minimumWeeks: 6, typical: true } },
    { kind: 'episode', text: 'The failed trials fall in the current depressive episode.', ask: { currentEpisode: true } },
  ],
  examples: { yes: ['blue cross nc'], no: ['BCBS of North Dakota'] },
});
