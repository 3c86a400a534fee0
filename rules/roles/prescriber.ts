import { role } from '../decide/role.ts';

export default role({
  title: 'Prescriber',
  role: 'prescriber',
  cues: [
    'who did you see|visit', 'who you saw|visited', 'who ordered|prescribed|recommended', 'ordered|prescribed|recommended by',
    'prescriber', 'physician', 'provider', 'practitioner', 'psychiatrist', 'health care professional', 'healthcare professional',
    'attending|ordering|requesting|prescribing|treating|rendering md|dr', 'prescribing', 'ordering', 'requesting provider|physician|practitioner', 'rendering', 'treating', 'office street',
    'requesting provider or? facility', 'physician prescriber', 'who is asking', 'clinician', 'doctor', 'npi type 1',
    'requesting practice', 'performing', 'rendering practitioner', 'provider named above',
    'peer to peer call? back?', 'peer to peer callback', 'peer to peer',
    'provider|physician|prescriber contact number|phone|fax|telephone number?',
  ],
  labelOnly: [
    'md',
    'individual npi|provider',
    'office address|phone|fax', 'type 1', 'office|practice street|city|state|zip|email|phone|fax|address|suite', 'dr name'],
  examples: {
    yes: ['Individual NPI', 'Who ordered it?', 'Prescribed by', 'Requesting provider', 'Prescribing Provider Information', 'Ordering physician', 'Office phone', 'Practice phone', 'Office city'],
    no: ['Individual therapy', 'Is the drug prescribed?', 'Ordered on', 'Facility information', 'Provide details'],
  },
});
