import { evidence } from './evidence.ts';

export default evidence({
  drug: 'esketamine',
  condition: 'suicidality',
  weight: 'for',
  design: 'randomized controlled trial',
  finding: 'In depression with acute suicidal ideation, esketamine lowered depression scores faster than placebo',
  limits: 'The severity of suicidality did not differ significantly',
  citation: 'Ionescu DF, et al. Int J Neuropsychopharmacol 2021;24(1):22-31',
  doi: '10.1093/ijnp/pyaa068',
  pmid: '32861217',
  read: '2026-11-23',
});
