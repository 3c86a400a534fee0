import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'depression',
  weight: 'for',
  design: 'randomized open-label trial',
  finding: 'In treatment-resistant depression without psychosis, intravenous ketamine was non-inferior to electroconvulsive therapy',
  limits: 'Patients and clinicians knew which treatment was given, and people with psychosis were left out',
  citation: 'Anand A, et al. N Engl J Med 2023;388(25):2315-2325',
  doi: '10.1056/NEJMoa2302399',
  pmid: '37224232',
  read: '2026-11-23',
});
