import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'depression',
  weight: 'guidance',
  design: 'consensus statement',
  finding: 'A consensus statement for the American Psychiatric Association covers how patients are chosen, dosed and watched when ketamine is given for mood disorders',
  limits: 'It notes how little is known about long use',
  citation: 'Sanacora G, et al. JAMA Psychiatry 2017;74(4):399-405',
  read: '2026-11-23',
});
