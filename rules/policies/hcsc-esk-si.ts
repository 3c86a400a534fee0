import { policy } from './policy.ts';

export default policy({
  payer: 'BCBS of Oklahoma',
  payerNames: ['blue cross and? blue shield of oklahoma', 'bcbsok'],
  insurance: ['private', 'employer'],
  title: 'Esketamine Nasal Spray',
  number: 'RX501.105',
  therapy: 'esketamine',
  suicidality: true,
  stance: 'criteria',
  complete: false,
  dated: 'effective 2026-01-01',
  source: { via: 'digest', url: 'https://verity.backworkai.com/policy/RX501.105', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'age', text: 'Adult, 18 years or older.', ask: { minimumAge: 18 } },
    { kind: 'diagnosis', text: 'MDD with acute suicidal ideation or behavior.', ask: { diagnosis: 'MDD', acuteSuicidality: true } },
    { kind: 'concurrent-AD', text: 'Used together with an oral antidepressant.', ask: { required: true } },
    { kind: 'REMS', text: 'Site and/or provider certified, and use within the Spravato REMS.', ask: { remsRequired: true } },
  ],
  examples: { yes: ['blue cross blue shield of oklahoma'], no: ['Blue Cross and Blue Shield of Illinois', 'Blue Cross Blue Shield of Massachusetts'] },
});
