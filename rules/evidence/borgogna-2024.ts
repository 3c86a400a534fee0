import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'ptsd',
  weight: 'against',
  design: 'meta-analysis of six randomized controlled trials',
  size: 221,
  finding: 'Across six trials ketamine had a small advantage in PTSD symptoms, which did not hold after correction for bias',
  limits: 'Few and small trials, with the clearest difference a day after the first infusion',
  citation: 'Borgogna NC, et al. Eur J Psychotraumatol 2024;15(1):2299124',
  doi: '10.1080/20008066.2023.2299124',
  read: '2026-11-25',
});
