import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'ptsd',
  weight: 'against',
  design: 'randomized controlled trial in veterans and service members',
  finding: 'Repeated infusions did not lower PTSD symptoms more than placebo, while depression improved',
  limits: 'A military sample, which may differ from civilians',
  citation: 'Abdallah CG, et al. Neuropsychopharmacology 2022',
  doi: '10.1038/s41386-022-01266-9',
  read: '2026-11-23',
});
