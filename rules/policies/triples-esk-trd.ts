import { policy } from './policy.ts';

export default policy({
  payer: 'Triple-S Salud',
  payerNames: ['triple s salud', 'triple s'],
  insurance: ['private', 'employer'],
  title: 'Esketamine Nasal Spray for Treatment-Resistant Depression',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  source: { via: 'payer', url: 'https://salud.grupotriples.com/medical-policy/esketamine-nasal-spray-for-treatment-resistant-depression/', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'diagnosis', text: 'Meets DSM-5 for a major depressive episode by structured clinical interview.', ask: { diagnosis: 'MDD', standard: 'DSM-5', structuredInterview: true } },
    { kind: 'scale-baseline', text: 'Moderate or severe episode: MADRS 28+ or HAM-D 17+.', ask: { anyOf: { MADRS: 28, 'HAM-D': 17 } } },
    { kind: 'prior-trials', text: 'Inadequate response to at least 2 antidepressants.', ask: { minimumTrials: 2 } },
    { kind: 'class-count', text: 'The antidepressants come from at least two different classes.', ask: { minimumClasses: 2 } },
    { kind: 'trial-adequacy', text: 'At least 6 weeks at accepted doses (or as judged sufficient by the physician), with 80% adherence or better.', ask: { minimumWeeks: 6, minimumAdherencePercent: 80, physicianJudgmentAccepted: true } },
    { kind: 'concurrent-AD', text: 'Used together with an oral antidepressant.', ask: { required: true } },
    { kind: 'substance-use', text: 'No current substance use disorder unless in remission (abstinent for a month).', ask: { remissionMonths: 1 } },
    { kind: 'contraindication', text: 'No labeled contraindication; use follows the label.', ask: { perLabel: true } },
    { kind: 'REMS', text: 'Site and/or provider certified, and use within the Spravato REMS.', ask: { remsRequired: true } },
  ],
  examples: { yes: ['triple s salud'], no: ['Aetna'] },
});
