import { policy } from './policy.ts';

export default policy({
  payer: 'Medica',
  payerNames: ['medica'],
  insurance: ['private', 'employer'],
  title: 'Use of Injectable Ketamine (Ketalar) for Treatment of Mental Health Conditions',
  therapy: 'ketamine-IV',
  suicidality: false,
  stance: 'investigational',
  says: 'Injectable ketamine is investigative and not covered for all mental health conditions (MDD, OCD, PTSD) and substance-related disorders.',
  complete: false,
  dated: 'effective 2014-11-01',
  note: 'Old; check for a successor.',
  source: { via: 'copy', url: 'https://ja.scribd.com/document/303987863/Use-of-Injectable-Ketamine-Treatment-CP', read: '2026-11-23', sure: false },
  criteria: [],
  examples: { yes: ['medica'], no: ['Medicare Part B', 'Medicaid'] },
});
