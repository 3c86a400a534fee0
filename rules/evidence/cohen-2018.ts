import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'crps',
  weight: 'guidance',
  design: 'consensus guideline of ASRA, AAPM and ASA',
  finding: 'Consensus guidelines rate the evidence for infusions in CRPS as moderate, with relief lasting up to 12 weeks',
  limits: 'The same guidelines find weak or no evidence in other chronic pain',
  citation: 'Cohen SP, et al. Reg Anesth Pain Med 2018;43(5):521-546',
  doi: '10.1097/AAP.0000000000000808',
  read: '2026-11-23',
});
