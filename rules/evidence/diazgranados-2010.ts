import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'bipolar',
  weight: 'for',
  design: 'randomized crossover trial',
  finding: 'A single infusion added to a mood stabilizer lowered bipolar depression scores',
  limits: 'One infusion in a small group',
  citation: 'Diazgranados N, et al. Arch Gen Psychiatry 2010;67(8):793-802',
  read: '2026-11-23',
});
