import { policy } from './policy.ts';

export default policy({
  payer: 'Medical Mutual',
  payerNames: ['medical mutual'],
  insurance: ['private', 'employer'],
  title: 'Spravato (esketamine nasal spray)',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  source: { via: 'digest', url: 'https://coverage.pharmacistwrite.com/coverage/medical-mutual/spravato-esketamine-nasal-spray/depressive-symptoms-in-patients-with-major-depressive-disord', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'scale-baseline', text: 'Baseline score on any validated depression scale (MADRS, HAM-D, PHQ-9, BDI, QIDS).', ask: { scales: ['MADRS', 'HAM-D', 'PHQ-9', 'BDI', 'QIDS'] } },
    { kind: 'diagnosis', text: 'MDD by DSM-5-TR.', ask: { diagnosis: 'MDD', standard: 'DSM-5-TR' } },
    { kind: 'contraindication', text: 'No aneurysmal vascular disease, arteriovenous malformation, past intracerebral hemorrhage, or hypersensitivity to ketamine.', ask: { noneOf: ['aneurysmal vascular disease', 'arteriovenous malformation', 'history of intracerebral hemorrhage', 'hypersensitivity to ketamine'] } },
    { kind: 'concurrent-AD', text: 'May be used alone or with an oral antidepressant.', ask: { required: false } },
    { kind: 'psychotherapy', text: 'Psychotherapy tried, alone or with an antidepressant, where such care is available.', ask: { requiredIfAvailable: true } },
    { kind: 'prior-trials', text: 'Inadequate response to at least 2 antidepressants. Contraindication or significant side effects excuse a trial.', ask: { minimumTrials: 2, excused: ['intolerance', 'contraindicated'] } },
    { kind: 'class-count', text: 'The antidepressants come from at least two different classes.', ask: { minimumClasses: 2 } },
    { kind: 'trial-adequacy', text: 'At least 6 weeks each, at accepted doses, with adequate adherence.', ask: { minimumWeeks: 6, adherence: 'adequate' } },
    { kind: 'episode', text: 'The failed trials fall in the current depressive episode.', ask: { currentEpisode: true } },
    { kind: 'scale-response', text: 'A failed trial means no more than 25% improvement in symptoms or score.', ask: { nonresponseMaxImprovementPercent: 25 } },
  ],
  examples: { yes: ['medical mutual'], no: ['Mutual of Omaha'] },
});
