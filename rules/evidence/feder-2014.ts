import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'ptsd',
  weight: 'for',
  design: 'randomized controlled trial',
  finding: 'A single infusion lowered PTSD symptoms at 24 hours more than midazolam',
  limits: 'One infusion, measured after a day',
  citation: 'Feder A, et al. JAMA Psychiatry 2014;71(6):681-688',
  pmid: '24740528',
  read: '2026-11-23',
});
