import { role } from '../decide/role.ts';

export default role({
  title: 'Contact person',
  role: 'contact',
  cues: [
    'who in your? office|practice|clinic', 'person in your? office|practice|clinic', 'office we may|can|should? call|ask|contact', 'person we may|can|should ask',
    'poc', 'point of contact', 'contact person', 'office contact', 'contact name', 'person completing', 'form completed by',
    'completed by', 'preparer', 'prepared by', 'prescriber office contact', 'provider contact', 'physician contact', 'staff contact',
    'office staff', 'person filling', 'name of person completing', 'provider contact name', 'requester', 'requestor', 'requested by',
    'submitted by', 'submitter', 'person submitting', 'contact at prescriber|provider', 'contact person at prescriber|provider office?',
    'facility contact', 'caller', 'person we may? call', 'who can we call', 'who filled this out', 'who may we contact',
    'person to contact', 'who may we call', 'your contact', 'call back', 'direct line', 'person to call', 'person arranging',
    'arranging call', 'this person', 'contact for question', 'person we may|can|should call|contact', 'who should|can|may we call|contact',
    'prior auth|authorization coordinator|specialist|contact', 'filled out|in by', 'staff member|name', 'individual completing',
    'name of person submitting|preparing|completing|filling', 'contact for this? request|authorization|review', 'authorization contact',
    'clinic contact', 'practice contact', 'person preparing', 'person who completed|prepared', 'requesting contact',
    'who to call|contact', 'if * question ask|call|contact', 'question ask|call|contact for?', 'ask for', 'direct question to', 'who can|could answer question', 'person who can answer', 'requestor information',
    'contact information for requestor', 'your information office', 'auth contact', 'pa contact', 'coordinator name',
    'contact at office|practice|clinic', 'utilization? review|management contact', 'ur|um|auth|admin|administrative|utilization contact',
    'person|somebody|someone|member|name on|in|at practitioner|prescriber|provider|physician|doctor|clinic|practice|office|your staff|office', 'whom may|can|should|could|do we? call|contact|ask', 'reviewer|nurse|plan|pharmacist|insurer may|can|should call|contact|reach', 'who|whom can|should|may|could reviewer|nurse|plan|u|pharmacist|insurer|they call|contact|reach|ask', 'person|someone|staff reviewer|nurse|plan can|may|should|could call|contact|reach|ask', 'staff we may|can|should reach|call|contact', 'person we may|can reach',
  ],
  labelOnly: ['contact title', 'name of contact', 'phone number? of contact', 'email of contact', 'fax number? of contact'],
  examples: {
    yes: [
      'If we have questions, ask for',       'Who in your office should we call if we have questions?', 'Person in the office we may ask',
      'Office contact', 'Person completing this form', 'Contact person at prescriber’s office', 'Person we may call about this request',
      'Form filled out by', 'Staff member name', 'Name of a person on the practitioner’s staff', 'Someone at the doctor’s office', 'Whom may we call with questions?', 'Reviewer may call', 'Utilization review contact', 'UM contact phone',
    ],
    no: ['Office address', 'Patient contact information', 'Phone', 'Staff physician'],
  },
});
