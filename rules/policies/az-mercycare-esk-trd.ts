import { policy } from './policy.ts';

export default policy({
  payer: 'Mercy Care',
  payerNames: ['mercy care'],
  insurance: ['medicaid'],
  title: 'Spravato Nasal Spray Pharmacy Prior Authorization Request Form',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  note: 'Chart notes are required; forms without them are returned. The rest of the form is cut.',
  source: { via: 'copy', url: 'https://www.fill.io/Spravato-Nasal-Spray-Pharmacy-Prior-Authorization-Request-Form', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'diagnosis', text: 'MDD by DSM-5, treatment resistant.', ask: { diagnosis: 'TRD', standard: 'DSM-5' } },
    { kind: 'prescriber-specialty', text: 'Prescribed by or with a psychiatric provider.', ask: { specialty: 'psychiatric provider', consultationAccepted: true } },
    { kind: 'substance-use', text: 'No active substance use disorder, or active and under care (exact words cut).', ask: { activeSudAllowedIfTreated: true } },
    { kind: 'prior-trials', text: 'Inadequate response to at least 2 antidepressants.', ask: { minimumTrials: 2 } },
    { kind: 'class-count', text: 'The antidepressants come from at least two different classes.', ask: { minimumClasses: 2 } },
    { kind: 'trial-adequacy', text: 'Each 4 to 6 weeks at the highest tolerated labeled dose.', ask: { minimumWeeks: 4, maximumStatedWeeks: 6, dose: 'maximally tolerated labeled dose' } },
    { kind: 'episode', text: 'The failed trials fall in the current depressive episode.', ask: { currentEpisode: true } },
  ],
  examples: { yes: ['mercy care'], no: ['Mercy Health'] },
});
