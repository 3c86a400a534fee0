import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'depression',
  weight: 'for',
  design: 'randomized controlled trial at two sites',
  finding: 'In treatment-resistant depression, one infusion of ketamine lowered depression scores more than midazolam',
  limits: 'One infusion, with a short follow-up',
  citation: 'Murrough JW, et al. Am J Psychiatry 2013;170(10):1134-1142',
  pmid: '23982301',
  read: '2026-11-23',
});
