import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'ptsd',
  finding: 'Evidence in PTSD is mixed: a small randomized trial of repeated infusions was positive',
  citation: 'Feder A, et al. Am J Psychiatry 2021;178(2):193-202',
  doi: '10.1176/appi.ajp.2020.20050596',
  read: '2026-11-23',
});
