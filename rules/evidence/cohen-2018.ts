import { evidence } from './evidence.ts';

export default evidence({
  drug: 'ketamine',
  condition: 'crps',
  finding: 'Consensus guidelines rate the evidence in CRPS as moderate, with relief lasting up to 12 weeks',
  citation: 'Cohen SP, et al. Reg Anesth Pain Med 2018;43(5):521-546',
  doi: '10.1097/AAP.0000000000000808',
  read: '2026-11-23',
});
