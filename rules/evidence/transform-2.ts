import { evidence } from './evidence.ts';

export default evidence({
  drug: 'esketamine',
  condition: 'depression',
  weight: 'for',
  design: 'randomized controlled trial',
  finding: 'Esketamine with a new oral antidepressant lowered depression scores more than a new oral antidepressant with placebo',
  limits: 'Measured over four weeks',
  citation: 'Popova V, et al. Am J Psychiatry 2019;176(6):428-438',
  doi: '10.1176/appi.ajp.2019.19020172',
  pmid: '31109201',
  read: '2026-11-23',
});
