import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'crps',
  weight: 'for',
  design: 'randomized controlled trial',
  finding: 'A 4-day infusion relieved CRPS pain more than placebo',
  limits: 'Function did not improve, and the difference in pain was lost by week 12',
  citation: 'Sigtermans MJ, et al. Pain 2009;145(3):304-311',
  read: '2026-11-23',
});
