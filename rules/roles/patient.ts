import { role } from '../decide/role.ts';

export default role({
  title: 'Patient',
  role: 'patient',
  cues: [
    'patient', 'enrollee', 'beneficiary', 'recipient', 'claimant', 'member', 'customer', 'insured member', 'client', 'participant',
    'individual who received', 'person who received', 'veteran', 'consumer', 'person served', 'individual served',
    'person receiving|needing|getting', 'person who needs', 'who received', 'who is receiving',
    'who got|received|had|needs care|treatment|service', 'person who got|received care|treatment|service',
    'person getting care|treatment', 'individual receiving', 'who got care', 'covered person|individual',
  ],
  examples: {
    yes: [
      'Patient information', 'Member name', 'Enrollee’s information', 'Recipient demographics', 'Consumer demographics',
      'Person receiving the product or service',
    ],
    no: ['Prescriber information', 'Memberships'],
  },
});
