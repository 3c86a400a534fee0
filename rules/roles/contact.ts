import { role } from '../decide/role.ts';

export default role({
  title: 'Contact person',
  role: 'contact',
  cues: [
    'poc', 'point of contact', 'contact person', 'office contact', 'contact name', 'person completing', 'form completed by',
    'completed by', 'preparer', 'prepared by', 'prescriber office contact', 'provider contact', 'physician contact', 'staff contact',
    'office staff', 'person filling', 'name of person completing', 'provider contact name', 'requester', 'requestor', 'requested by',
    'submitted by', 'submitter', 'person submitting', 'contact at prescriber|provider',
    'contact person at prescriber|provider office?', 'facility contact', 'caller', 'person we may? call', 'who can we call',
    'who filled this out', 'who may we contact', 'person to contact', 'who may we call', 'your contact', 'call back', 'direct line',
    'person to call', 'person arranging', 'arranging call', 'this person',
  ],
  labelOnly: ['contact title', 'name of contact', 'call u back'],
  examples: {
    yes: ['Office contact', 'Person completing this form', 'Contact person at prescriber’s office'],
    no: ['Patient contact information', 'Phone'],
  },
});
