import { policy } from './policy.ts';

export default policy({
  payer: 'Highmark West Virginia',
  payerNames: ['highmark west virginia', 'highmark blue cross blue shield west virginia'],
  insurance: ['private', 'employer'],
  title: 'Intravenous Anesthetics for the Treatment of Chronic Neuropathic Pain',
  number: 'I-32-001',
  therapy: 'ketamine-IV',
  suicidality: false,
  stance: 'investigational',
  says: 'Experimental/investigational for chronic neuropathic pain and therefore not covered; the provider may bill the member.',
  complete: false,
  dated: '2011-09-26',
  note: 'Old. For the Federal Employee Program it says FDA-approved drugs are eligible for a serious or life-threatening condition when medically necessary: worth testing for FEP members.',
  source: { via: 'payer', url: 'https://www.highmarkbcbswv.com/medpolicy/printerfriendly/I-32-001.html', read: '2026-11-23', sure: false },
  criteria: [],
  examples: { yes: ['highmark west virginia'], no: ['Highmark'] },
});
