import { policy } from './policy.ts';

export default policy({
  payer: 'BCBS of Minnesota',
  payerNames: ['blue cross and? blue shield of minnesota', 'bcbsmn', 'bcbs of minnesota'],
  insurance: ['private', 'employer'],
  title: 'Esketamine',
  number: 'II-226-007',
  therapy: 'esketamine',
  suicidality: false,
  stance: 'criteria',
  complete: false,
  dated: '2022-08-29 (replaced 2023-06-05)',
  note: 'Definition section only; the criteria list is past the cut, and this version was replaced.',
  source: { via: 'payer', url: 'https://securecms.bluecrossmnonline.com/content/medpolicy/en/minnesota/core/all/policies/Medicine/II-226/II-226-007.html', read: '2026-11-23', sure: false },
  criteria: [
    { kind: 'prior-trials', text: 'TRD defined as failure of four antidepressant trials.', ask: { minimumTrials: 4 } },
    { kind: 'class-count', text: 'The antidepressants come from at least two different classes.', ask: { minimumClasses: 2 } },
  ],
  examples: { yes: ['blue cross blue shield of minnesota'], no: ['Blue Cross Blue Shield of Massachusetts'] },
});
