import { role } from '../decide/role.ts';

export default role({
  title: 'Another party',
  role: 'other',
  cues: [
    'pharmacy information|name|phone|fax|address|npi|number', 'dispensing pharmacy', 'specialty pharmacy', 'name of pharmacy',
    'primary care', 'pcp', 'referring', 'referred by', 'referral provider|source', 'human resource',
    'employer contact|representative|phone|address', 'witness', 'spouse', 'dependent', 'emergency contact', 'guarantor', 'attorney',
    'notary', 'supervising', 'collaborating', 'therapist', 'preferred pharmacy', 'retail pharmacy', 'outpatient provider',
    'dependent care', 'tertiary', 'mother', 'father', 'anesthesiologist', 'consulting', 'auto insurance|carrier', 'automobile',
    'third party', 'worker compensation', 'motor vehicle', 'custodian', 'trustee', 'hospitalization', 'inpatient admission', 'former employer',
  ],
  labelOnly: ['pharmacy'],
  examples: {
    yes: ['Dispensing Pharmacy Information', 'Referring physician', 'Primary care provider', 'Witness'],
    no: ['Patient information', 'Primary insurance'],
  },
});
