import { policy } from './policy.ts';

export default policy({
  payer: 'Aetna',
  payerNames: ['aetna'],
  insurance: ['private', 'employer'],
  title: 'Ketamine for the Treatment of Depression and Other Selected Indications',
  number: 'CPB 0938',
  therapy: 'ketamine-any-route',
  suicidality: false,
  stance: 'investigational',
  says: 'Every route (IM, intranasal, IV, oral, SC) is called experimental and investigational because clinical value and effectiveness are not established for the listed uses.',
  complete: false,
  dated: 'undated; newer of two stored versions',
  note: 'The policy statement itself is fully visible. Older version listed only depression, anxiety, substance use disorder and suicidal ideation, so the list has grown. Related codes: 96365-96368, 96372.',
  source: { via: 'payer', url: 'http://es.aetna.com/cpb/medical/data/900_999/0938.html', read: '2026-11-23', sure: false },
  criteria: [],
  examples: { yes: ['aetna'], no: ['Cigna'] },
});
