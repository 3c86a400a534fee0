import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'depression',
  weight: 'for',
  design: 'randomized dose-finding trial',
  finding: 'In treatment-resistant depression, the results supported single doses of 0.5 and 1.0 mg/kg',
  limits: 'Single doses, with a short follow-up',
  citation: 'Fava M, et al. Mol Psychiatry 2020;25(7):1592-1603',
  doi: '10.1038/s41380-018-0256-5',
  read: '2026-11-23',
});
