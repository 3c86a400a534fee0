import { policy } from './policy.ts';

export default policy({
  payer: 'BCBS of Minnesota',
  payerNames: ['blue cross and? blue shield of minnesota', 'bcbsmn', 'bcbs of minnesota'],
  insurance: ['private', 'employer'],
  title: 'Intravenous Anesthetics for chronic pain and psychiatric disorders',
  number: 'II-271 (stored -00111)',
  therapy: 'ketamine-IV',
  suicidality: false,
  stance: 'investigational',
  says: 'IV ketamine or lidocaine for chronic pain is called experimental/investigative: off-label, with serious possible adverse events. The part on psychiatric disorders is past the cut.',
  complete: false,
  dated: 'version replaced 2025-01-27',
  source: { via: 'payer', url: 'https://securecms.bluecrossmnonline.com/content/medpolicy/en/minnesota/core/all/policies/Medicine/ii-271/ii-271-00111.html', read: '2026-11-23', sure: false },
  criteria: [],
  examples: { yes: ['blue cross blue shield of minnesota'], no: ['Blue Cross Blue Shield of Massachusetts'] },
});
