import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Contact’s role',
  says: [
    'title', 'contact title', 'job title', 'role', 'contact role', 'position', 'title role', 'role title', 'your title', 'caller title',
    'role in office', 'title or? position', 'position title', 'role in practice|office|clinic', 'position in practice|office|clinic',
    'contact position', 'contact job title', 'title or? role in? office?',
    'job role|function|description', 'position or? title', 'your role|title|position', 'what is your role|title|position',
    'contact position|role|title', 'department or? title',
  ],
  not: ['name', 'prescriber', 'provider', 'physician', 'patient'],
  within: [
    'contact', 'person completing', 'completed by', 'submitted by', 'requestor', 'requester', 'preparer', 'who filled', 'person we',
    'call', 'treating practice', 'staff', 'filled out|in by', 'person submitting', 'prepared by', 'submitter', 'individual completing',
  ],
  roles: ['contact'],
  value: (from) => text('contact.role', 'Contact: role', from.contact?.role),
  examples: {
    yes: ['Contact title', { label: 'Title', heading: 'Contact person' }, { label: 'Position', heading: 'Office contact' }],
    no: ['Title', 'Contact name and title'],
  },
});
