import { field } from '../decide/field.ts';

export default field({
  title: 'Why reimbursement is asked',
  says: [
    'reason for reimbursement', 'reason for claim', 'reason for submitting claim', 'reason for out of network',
    'why treatment was not done', 'describe the? service you received', 'reason for member reimbursement', 'reason for treatment',
    'reason for visit', 'explain treatment', 'explanation of treatment', 'describe care received', 'reason for service',
    'explain why you paid', 'describe treatment received', 'reason for direct payment',
    'describe diagnosis symptom of illness or injury', 'diagnosis symptom of illness or injury', 'reason you received care',
    'what was treatment for', 'why did you use this provider', 'why you used|chose this provider',
    'describe the? treatment|care|service you? received', 'describe treatment|care|service',
    'circumstance of your? treatment|care|visit|claim', 'explain circumstance', 'explain the circumstance',
    'why you saw|visited|chose', 'why did you see|visit|choose|pay', 'why you paid', 'reason you paid', 'explain your? claim',
    'explanation of claim|expense|charge', 'description of your? claim', 'detail of claim|treatment|service',
    'explain why you are submitting', 'reason for self payment', 'reason services were paid',
  ],
  not: ['denial', 'appeal', 'code', 'accident', 'crash', 'police', 'fall', 'other insurance', 'dispute', 'injury happened'],
  kinds: ['reimbursement', 'hsa-fsa'],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'reimbursement-reason', facts: [] }),
  examples: {
    yes: ['Reason for reimbursement request', 'Reason for treatment', 'Please describe the services you received.'],
    no: ['Denial reason', 'Diagnosis'],
  },
});
