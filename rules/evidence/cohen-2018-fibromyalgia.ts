import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'fibromyalgia',
  weight: 'against',
  design: 'consensus guideline of ASRA, AAPM and ASA',
  finding: 'Consensus guidelines find weak evidence or none for ketamine infusions in fibromyalgia',
  limits: 'The same guidelines find moderate evidence only in another condition, CRPS',
  citation: 'Cohen SP, et al. Reg Anesth Pain Med 2018;43(5):521-546',
  doi: '10.1097/AAP.0000000000000808',
  read: '2026-11-23',
});
