import { role } from '../decide/role.ts';

export default role({
  title: 'Other insurance',
  role: 'other-coverage',
  cues: [
    'other insurance', 'other health? insurance|coverage|plan', 'secondary insurance|coverage|payer|plan',
    'secondary health? insurance|coverage', 'coordination of benefit', 'additional insurance|coverage', 'another insurance|health|plan',
    'other carrier|payer|insured|policy|policyholder|subscriber', 'other medical coverage', 'family other coverage',
    'other health benefit plan', 'other health benefit', 'other health insurance coverage',
  ],
  examples: {
    yes: ['Other insurance', 'Secondary coverage', 'Coordination of benefits'],
    no: ['Insurance information', 'Other information'],
  },
});
