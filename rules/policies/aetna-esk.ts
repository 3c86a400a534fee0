import { policy } from './policy.ts';

export default policy({
  payer: 'Aetna',
  payerNames: ['aetna'],
  insurance: ['private', 'employer'],
  title: 'Spravato criteria as given by third parties',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  note: 'No Aetna document was found. The pages are consumer or machine-written summaries; do not use as rules.',
  source: { via: 'clinic', url: 'https://denialhelp.com/help/aetna/spravato/experimental?lang=es', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'prior-trials', text: 'Inadequate response to at least 2 antidepressants.', ask: { minimumTrials: 2 } },
    { kind: 'trial-adequacy', text: 'Adequate dose and duration; one page says 6 weeks or more, another 6 to 8.', ask: { minimumWeeks: 6 } },
    { kind: 'episode', text: 'The failed trials fall in the current depressive episode.', ask: { currentEpisode: true } },
    { kind: 'REMS', text: 'Site and/or provider certified, and use within the Spravato REMS.', ask: { remsRequired: true } },
    { kind: 'setting', text: 'Given under direct supervision; watched at least 2 hours after each dose.', ask: { supervised: true, observationHours: 2 } },
  ],
  examples: { yes: ['aetna'], no: ['Cigna'] },
});
