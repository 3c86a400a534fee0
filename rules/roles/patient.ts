import { role } from '../decide/role.ts';

export default role({
  title: 'Patient',
  role: 'patient',
  cues: [
    'patient', 'enrollee', 'beneficiary', 'recipient', 'claimant', 'member', 'customer', 'insured member', 'client', 'participant',
    'individual who received', 'person who received', 'veteran',
  ],
  examples: {
    yes: ['Patient information', 'Member name', 'Enrollee’s information', 'Recipient demographics'],
    no: ['Prescriber information', 'Memberships'],
  },
});
