import { policy } from './policy.ts';

export default policy({
  payer: 'UnitedHealthcare',
  payerNames: ['unitedhealthcare', 'united healthcare', 'uhc'],
  insurance: ['private', 'employer'],
  title: 'Spravato criteria as summarized by a clinic (older)',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated, before 2025',
  note: 'Superseded by 2025 P 2168-10, whose number of trials was not seen.',
  source: { via: 'clinic', url: 'https://www.athenacare.health/insurance/united-healthcare/spravato/', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'diagnosis', text: 'Treatment-resistant MDD diagnosed by a mental health professional.', ask: { diagnosis: 'TRD' } },
    { kind: 'prescriber-specialty', text: 'Prescribed by, or in consultation with, a psychiatrist.', ask: { specialty: 'psychiatrist', consultationAccepted: true } },
    { kind: 'scale-baseline', text: 'Records with at least one of three named assessments.', ask: { count: 1 } },
    { kind: 'prior-trials', text: 'Inadequate response to at least 3 antidepressants. Or contraindicated.', ask: { minimumTrials: 3, excused: ['contraindicated'] } },
    { kind: 'trial-adequacy', text: 'Each trial at maximum tolerable dose for at least 8 weeks.', ask: { minimumWeeks: 8, dose: 'maximum tolerable dose' } },
    { kind: 'episode', text: 'The failed trials fall in the current depressive episode.', ask: { currentEpisode: true } },
    { kind: 'concurrent-AD', text: 'Started together with a new daily oral antidepressant.', ask: { required: true, newlyStarted: true } },
    { kind: 'REMS', text: 'Site and/or provider certified, and use within the Spravato REMS.', ask: { remsRequired: true } },
  ],
  examples: { yes: ['unitedhealthcare'], no: ['Humana'] },
});
