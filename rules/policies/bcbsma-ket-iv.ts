import { policy } from './policy.ts';

export default policy({
  payer: 'BCBS of Massachusetts',
  payerNames: ['blue cross and? blue shield of massachusetts', 'bcbsma', 'bcbs of massachusetts'],
  insurance: ['private', 'employer'],
  title: 'Esketamine Nasal Spray (Spravato) and Intravenous Ketamine for Mental Health Conditions',
  number: '087 (request form 094)',
  therapy: 'ketamine-IV',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  note: 'The one large commercial plan seen with written criteria that cover IV ketamine for depression. Useful as a counter-example in appeals elsewhere.',
  source: { via: 'copy', url: 'https://docslib.org/doc/2139394/094-esketamine-nasal-spray', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'diagnosis', text: 'Meets DSM-5 for a major depressive episode by structured clinical interview.', ask: { diagnosis: 'MDD', standard: 'DSM-5', structuredInterview: true } },
    { kind: 'scale-baseline', text: 'Severe episode: MADRS 28+ or HAM-D 17+.', ask: { anyOf: { MADRS: 28, 'HAM-D': 17 } } },
    { kind: 'prior-trials', text: 'Inadequate response to at least 4 antidepressants.', ask: { minimumTrials: 4 } },
    { kind: 'class-count', text: 'The antidepressants come from at least two different classes.', ask: { minimumClasses: 2 } },
    { kind: 'trial-adequacy', text: 'At least 6 weeks each at an adequate dose (from a clinic page).', ask: { minimumWeeks: 6 } },
    { kind: 'augmentation', text: 'At least one augmentation (atypical antipsychotic, lithium or T3) without benefit (from a clinic page).', ask: { minimumTrials: 1, accepted: ['atypical antipsychotic', 'lithium', 'thyroid hormone T3'] } },
    { kind: 'concurrent-AD', text: 'An antidepressant continues alongside (from a clinic page).', ask: { required: true } },
    { kind: 'setting', text: 'Infusions in a registered clinic (from a clinic page).', ask: { site: 'registered clinic' } },
  ],
  examples: { yes: ['blue cross blue shield of massachusetts'], no: ['Blue Shield of California'] },
});
