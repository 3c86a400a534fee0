import { evidence } from './evidence.ts';

export default evidence({
  drug: 'esketamine',
  condition: 'depression',
  weight: 'for',
  design: 'randomized withdrawal trial',
  finding: 'In people who had responded, going on with esketamine delayed relapse compared with an antidepressant and placebo',
  limits: 'Only people who had responded took part',
  citation: 'Daly EJ, et al. JAMA Psychiatry 2019;76(9):893-903',
  doi: '10.1001/jamapsychiatry.2019.1189',
  pmid: '31166571',
  read: '2026-11-23',
});
