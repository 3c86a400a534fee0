import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'ptsd',
  finding: 'A trial in veterans and service members found no benefit on PTSD symptoms, while depression improved',
  citation: 'Abdallah CG, et al. Neuropsychopharmacology 2022',
  doi: '10.1038/s41386-022-01266-9',
  read: '2026-11-23',
});
