import { evidence } from './evidence.ts';

export default evidence({
  drug: 'esketamine',
  condition: 'depression',
  finding: 'Continued esketamine delayed relapse compared with an antidepressant and placebo',
  citation: 'Daly EJ, et al. JAMA Psychiatry 2019;76(9):893-903',
  doi: '10.1001/jamapsychiatry.2019.1189',
  read: '2026-11-23',
});
