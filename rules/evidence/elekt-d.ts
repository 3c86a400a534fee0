import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'depression',
  finding: 'In non-psychotic treatment-resistant depression, intravenous ketamine was non-inferior to ECT',
  citation: 'Anand A, et al. N Engl J Med 2023;388(25):2315-2325',
  doi: '10.1056/NEJMoa2302399',
  read: '2026-11-23',
});
