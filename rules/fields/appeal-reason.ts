import { field } from '../decide/field.ts';

export default field({
  title: 'Why the decision is appealed',
  says: [
    'reason for appeal', 'appeal reason', 'reason for dispute', 'reason for payment dispute', 'why you disagree',
    'why do you disagree', 'reason for your appeal', 'explain why you disagree', 'explain why you are appealing',
    'why are you appealing', 'describe your? appeal', 'describe your reason for appeal',
    'describe your? issue|concern|grievance|complaint', 'explanation of your? request', 'basis for appeal', 'reason you disagree',
    'statement of appeal', 'reason for reconsideration|redetermination|grievance', 'describe reason for appeal',
    'describe the? problem|issue', 'appeal statement', 'tell u why', 'briefly describe your reason', 'explain your? reason',
    'explain your? appeal', 'why should this decision be changed', 'description of your? issue|appeal|grievance', 'why you think',
    'describe why', 'reason for requesting review|appeal', 'why you believe decision should be changed|reversed|overturned',
    'why decision should be changed|reversed|overturned', 'why we should change our? decision', 'why you are appealing',
    'why you feel decision', 'detail of appeal|grievance', 'grounds for appeal', 'appeal explanation', 'reason for review',
    'please include to best of your ability all relevant date', 'appeal detail', 'appeal description', 'what happened',
    'explain why the? service should be covered', 'reason for my appeal', 'should change our? decision',
    'why do you think|believe|feel', 'why should we change', 'what would you like u to do',
    'detail of your? grievance|appeal|complaint', 'explain? detail of your? grievance or appeal',
    'detailed reason for your? grievance|appeal|complaint', 'all relevant date name of individual',
    'i do not agree with determination|decision', 'reasons? for my disagreement', 'why we should', 'reason you believe',
    'why is decision wrong', 'your argument', 'explain what', 'facts that support', 'clinical reason our? denial should be reversed',
    'why should reviewer overturn denial', 'point you want our? medical director to consider', 'overturn', 'should be reversed',
    'should be overturned', 'i do not agree with determination made',
  ],
  not: ['denial reason', 'expedited', 'if late', 'untimely', 'good cause'],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'appeal-reason', facts: [] }),
  examples: {
    yes: [
      'Reason for appeal:', 'Notes (briefly describe your reason for appeal or payment dispute)',
      'Explanation of Your Request (Please use additional pages if necessary.)', 'Please explain why you disagree with the decision',
    ],
    no: ['Denial reason', 'Medical necessity'],
  },
});
