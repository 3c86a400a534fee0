import { field } from '../decide/field.ts';

/** Its draft is empty where the request is recorded as standard: then the box is left. */
export default field({
  title: 'Why it is urgent',
  says: [
    'explain why expedited review|appeal|request|decision is needed|required|requested',
    'reason for expedited request|review|appeal|decision', 'reason for urgent request|review', 'clinical reason for urgency',
    'reason for urgency', 'why expedited', 'why is expedited review needed', 'explain why expedited', 'explain urgency',
    'describe urgency', 'justification for expedited review|request|appeal', 'expedited rationale|justification|reason',
    'rationale for expedited|urgent review|request', 'if expedited explain why|reason', 'why is this request urgent',
    'explain why you need an? expedited', 'reason for expedited|urgent',
    'why * fast|faster|expedited|urgent|urgently|quick|quickly|rush|sooner',
    'reason|rationale|justification|explain|describe|state|explanation|basis * expedited|expedite|urgent|urgency|fast|rush|stat|emergent|jeopardize|jeopardy|waiting',
    'delay|waiting * harm|jeopardize|risk|jeopardy|hurt', 'how waiting|delay', 'seriously jeopardize|harm',
    'standard timeframe|time|review|turnaround * long|harm|jeopardize|risk', 'reason * standard timeframe|time|review|turnaround',
    'urgent|urgency|expedited|expedite reason|rationale|justification|explanation', 'clinical urgency', 'expediting|expedition',
    'if urgent|expedited|emergent please? explain|describe|state|why', 'why * standard decision|review|timeframe|time',
    'can not wait',
  ],
  beside: 'justification reason',
  wide: true,
  roles: ['patient'],
  // That waiting is dangerous is a clinician's judgment: of an urgent request without a recorded risk nobody recorded why.
  value: (from) => (from.request?.urgency === 'expedited' && !from.clinical?.suicidalIdeation ? undefined : { is: 'wording', topic: 'expedited-reason', facts: [] }),
  examples: { yes: ['Why is a fast decision needed?', 'Clinical reason(s) the standard timeframe is too long', 'Explain why expedited review is needed', 'Reason for expedited request', 'Clinical reason for urgency'], no: ['Expedited review', 'Reason for request', 'Urgent'] },
});
