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
    'tell u about * care|visit|treatment|service|claim|expense', 'what * visit|treatment|service|care|appointment|expense for',
    'why * paid|pay|visit|saw|see', 'note about|on|for * claim|expense', 'nature of illness|condition|sickness',
    'comment * claim|expense', 'what was done', 'care|treatment|service you received|got',
    'describe|explain * service|visit|expense|claim', 'what care|visit|treatment|service was? for',
    'why * submitting|sending|filing * claim', 'service you had', 'tell u what * care|visit|service|treatment',
    'reason * seeing|choosing|visiting * provider|doctor|clinic',
  ],
  not: [
    'denial', 'appeal', 'code', 'accident', 'crash', 'police', 'fall', 'other insurance', 'dispute', 'injury happened',
    'recommended', 'recommend', 'not in network', 'not in our', 'in network provider',
  ],
  kinds: ['reimbursement', 'hsa-fsa'],
  wide: true,
  roles: ['patient'],
  value: (_, ask) => ({ is: 'wording', topic: ask.kind === 'hsa-fsa' ? 'hsa-fsa-reason' : 'reimbursement-reason', facts: [] }),
  examples: {
    yes: ['What was this visit for?', 'Reason for reimbursement request', 'Reason for treatment', 'Please describe the services you received.'],
    no: ['Describe how the accident happened', 'Denial reason', 'Diagnosis'],
  },
});
