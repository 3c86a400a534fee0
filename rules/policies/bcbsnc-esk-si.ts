import { policy } from './policy.ts';

export default policy({
  payer: 'Blue Cross NC',
  payerNames: ['blue cross nc', 'blue cross and? blue shield of north carolina', 'bcbsnc'],
  insurance: ['private', 'employer'],
  title: 'Spravato - NC Standard',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: false,
  dated: 'undated',
  note: 'Cut off after the start of the next line ("the patient will use ...").',
  source: { via: 'payer', url: 'https://www.bluecrossnc.com/providers/policies-guidelines-codes/commercial/um/pharmacy-benefit/updates/spravato-nc-standard', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'diagnosis', text: 'MDD with acute suicidal ideation or behavior.', ask: { diagnosis: 'MDD', acuteSuicidality: true } },
    { kind: 'setting', text: 'Ideation and intent are imminent and may need hospitalization.', ask: { hospitalizationWarranted: true } },
  ],
  examples: { yes: ['blue cross nc'], no: ['BCBS of North Dakota'] },
});
