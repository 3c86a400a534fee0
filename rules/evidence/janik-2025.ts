import { evidence } from './evidence.ts';

export default evidence({
  drug: 'esketamine',
  condition: 'depression',
  weight: 'for',
  design: 'randomized controlled trial',
  finding: 'Esketamine without an oral antidepressant lowered depression scores more than placebo',
  limits: 'Compared with placebo, not with another treatment',
  citation: 'Janik A, et al. JAMA Psychiatry 2025;82(9):877-887',
  doi: '10.1001/jamapsychiatry.2025.1317',
  pmid: '40601310',
  read: '2026-11-23',
});
