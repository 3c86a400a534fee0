import { policy } from './policy.ts';

export default policy({
  payer: 'Cigna',
  payerNames: ['cigna'],
  insurance: ['private', 'employer'],
  title: 'Psychiatry - Spravato (formerly Esketamine)',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: true,
  dated: 'undated; after the 2025 monotherapy labeling',
  note: 'A third party transcribed the policy; its change log (openpayer) agrees on 25%, two classes, the 6 months, and that documentation is required. Bipolar disorder, pain, PTSD and anesthesia were dropped from the listed non-covered uses, which does not make them covered.',
  source: { via: 'digest', url: 'https://coverage.pharmacistwrite.com/coverage/cigna/spravato-esketamine-nasal-spray-janssen/treatment-resistant-depression', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'prior-trials', text: 'Inadequate response to at least 2 antidepressants. The change log adds that nonresponse must be documented.', ask: { minimumTrials: 2 } },
    { kind: 'scale-response', text: 'A failed trial means no more than 25% improvement in symptoms or score.', ask: { nonresponseMaxImprovementPercent: 25 } },
    { kind: 'class-count', text: 'The antidepressants come from at least two different classes.', ask: { minimumClasses: 2 } },
    { kind: 'trial-adequacy', text: 'Each trial at therapeutic dose for at least 6 weeks.', ask: { minimumWeeks: 6, dose: 'therapeutic dose' } },
    { kind: 'episode', text: 'The failed trials fall in the current depressive episode.', ask: { currentEpisode: true } },
    { kind: 'psychosis', text: 'No history of psychosis, or the prescriber states that benefit outweighs risk.', ask: { allowedIfPrescriberAttests: true } },
    { kind: 'PDMP', text: 'Controlled-substance history checked in the state’s prescription monitoring program.', ask: { pdmpCheck: true } },
    { kind: 'prescriber-specialty', text: 'Prescribed by a psychiatrist.', ask: { specialty: 'psychiatrist', consultationAccepted: false } },
    { kind: 'concurrent-AD', text: 'The rule that an oral antidepressant be taken was removed for TRD.', ask: { required: false } },
  ],
  examples: { yes: ['cigna'], no: ['Aetna'] },
});
