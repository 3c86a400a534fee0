import { evidence } from './evidence.ts';

export default evidence({
  drug: 'both',
  condition: 'depression',
  weight: 'guidance',
  design: 'international expert opinion',
  finding: 'An international expert group has set out how ketamine and esketamine are used in treatment-resistant depression',
  limits: 'Opinion of experts, based on trials that are mostly short',
  citation: 'McIntyre RS, et al. Am J Psychiatry 2021;178(5):383-399',
  doi: '10.1176/appi.ajp.2020.20081251',
  read: '2026-11-23',
});
