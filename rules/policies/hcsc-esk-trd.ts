import { policy } from './policy.ts';

export default policy({
  payer: 'BCBS of Oklahoma',
  payerNames: ['blue cross and? blue shield of oklahoma', 'bcbsok'],
  insurance: ['private', 'employer'],
  title: 'Esketamine Nasal Spray',
  number: 'RX501.105',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'effective 2026-01-01',
  note: 'CONFLICT: another digest of the same policy number gives PHQ-9 15+ and QIDS 16+ (probably another version) and says an oral antidepressant is required. Read the live policy before applying a cutoff.',
  source: { via: 'copy', url: 'https://kb2.medsop.com/kb/spravato-coverage-and-reimbursement', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'diagnosis', text: 'Meets DSM-5 for a major depressive episode by structured clinical interview.', ask: { diagnosis: 'MDD', standard: 'DSM-5', structuredInterview: true } },
    { kind: 'scale-baseline', text: 'Moderate or severe episode by one of: MADRS 28+, HAM-D 17+, PHQ-9 10+, QIDS 11+.', ask: { anyOf: { MADRS: 28, 'HAM-D': 17, 'PHQ-9': 10, QIDS: 11 } } },
    { kind: 'prior-trials', text: 'Inadequate response to at least 1 antidepressant. One agent is enough (SSRI, SNRI, TCA, bupropion or mirtazapine).', ask: { minimumTrials: 1 } },
    { kind: 'trial-adequacy', text: 'At least 6 weeks at accepted doses, or as long as the treating physician judges sufficient.', ask: { minimumWeeks: 6, physicianJudgmentAccepted: true } },
    { kind: 'substance-use', text: 'No current substance use disorder unless in remission (abstinent for a month).', ask: { remissionMonths: 1 } },
    { kind: 'REMS', text: 'Site and/or provider certified, and use within the Spravato REMS.', ask: { remsRequired: true } },
  ],
  examples: { yes: ['blue cross blue shield of oklahoma'], no: ['Blue Cross and Blue Shield of Illinois', 'Blue Cross Blue Shield of Massachusetts'] },
});
