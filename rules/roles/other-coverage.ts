import { role } from '../decide/role.ts';

export default role({
  title: 'Other insurance',
  role: 'other-coverage',
  cues: [
    'cob', 'cob carrier|payer|policy|plan|id|member|group|number', 'sec insurance|policy|carrier|plan',
    'that coverage|policy|insurance', 'other policy', 'of other plan', 'other plan id|name|phone|policy|policyholder|member|group|subscriber|number',
    'other insurance', 'other health? insurance|coverage|plan', 'secondary insurance|coverage|payer|plan',
    'secondary health? insurance|coverage', 'coordination of benefit', 'additional insurance|coverage', 'another insurance|health|plan',
    'other carrier|payer|insured|policy|policyholder|subscriber', 'other medical coverage', 'family other coverage',
    'other health benefit plan', 'other health benefit', 'other health insurance coverage', 'other insurer', 'another insurer|carrier',
    'other program', 'that insurer|carrier|program|plan', 'if yes other carrier', 'other payer', 'second insurance|plan|coverage',
    'additional insurer', 'their id for', 'second insurance|coverage|policy|payer|carrier', '2nd insurance|coverage|policy|payer|carrier',
    'secondary carrier|insurer|policy|policyholder|subscriber|insured|member|id|group|payor|medical|health|insurance',
    'supplemental insurance|coverage|plan|policy', 'additional carrier|payer', 'other medical|group insurance|plan|coverage',
    'secondary or? other insurance', 'second|secondary|additional|2nd insured|policyholder|subscriber', 'other coverage', 'payer of last resort', 'government|federal|public health? program',
  ],
  examples: {
    yes: [
      'Name of person who holds that coverage', 'Policyholder of the other plan',
      'Other insurance', 'Secondary coverage', 'Coordination of benefits', 'Secondary carrier', '2nd insurance company',
      'Supplemental insurance', 'COB: ID #', 'COB carrier',
    ],
    no: ['Insurance information', 'Other information', 'Secondary diagnosis'],
  },
});
