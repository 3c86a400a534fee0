import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Contact’s role',
  says: [
    'title', 'contact title', 'job title', 'role', 'contact role', 'position', 'title role', 'role title', 'your title',
    'caller title', 'role in office',
  ],
  within: [
    'contact', 'person completing', 'completed by', 'submitted by', 'requestor', 'requester', 'preparer', 'who filled', 'person we',
    'call', 'treating practice',
  ],
  roles: ['contact'],
  value: (from) => text('contact.role', 'Contact: role', from.contact?.role),
  examples: { yes: ['Contact title', { label: 'Title', heading: 'Contact person' }], no: ['Title', 'Contact name and title'] },
});
