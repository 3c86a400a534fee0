import { field } from '../decide/field.ts';

/** What was given and what for, as the form's kind wants it told. */
export default field({
  title: 'Service and its purpose',
  says: [
    'what was this? service|expense for', 'why service|expense was? needed', 'expense was for and why', 'medical purpose', 'describe item|service and medical need', 'purpose of distribution', 'how this is an? medical expense',
    'describe service and its? purpose', 'describe the? service and its? purpose', 'service and purpose',
    'purpose of service|expense|item|treatment|visit', 'nature and purpose of service|treatment|expense',
    'describe purpose of service|treatment|expense', 'description and purpose of service|expense|treatment',
    'why is this expense medically necessary', 'why expense is medically necessary',
    'purpose of * service|expense|item|treatment|product|purchase', 'purpose of service|item',
  ],
  not: ['code', 'date', 'attach'],
  wide: true,
  roles: ['patient'],
  value: (_, ask) => ({ is: 'wording', topic: ask.kind === 'hsa-fsa' ? 'hsa-fsa-reason' : ask.kind === 'reimbursement' ? 'reimbursement-reason' : 'request-details', facts: [] }),
  examples: { yes: ['Describe the service and its purpose', 'Purpose of service', 'Why is this expense medically necessary?'], no: ['Description of service', 'Type of service', 'Reason for appeal'] },
});
