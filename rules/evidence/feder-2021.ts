import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'ptsd',
  weight: 'for',
  design: 'randomized controlled trial',
  size: 30,
  finding: 'Six infusions lowered PTSD symptoms more than midazolam',
  limits: 'A small trial; other trials were not positive',
  citation: 'Feder A, et al. Am J Psychiatry 2021;178(2):193-202',
  doi: '10.1176/appi.ajp.2020.20050596',
  read: '2026-11-23',
});
