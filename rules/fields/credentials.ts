import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Credentials',
  says: ['credential', 'degree', 'professional title', 'provider title', 'license type', 'title md do np'],
  not: ['contact', 'number', 'name', 'with credential', 'with degree', 'with', 'and degree'],
  roles: ['prescriber'],
  value: (from) => text('prescriber.credentials', 'Prescriber: credentials', from.prescriber?.credentials),
  examples: { yes: ['Credentials', 'Degree', 'Provider title'], no: ['Contact title', 'License number'] },
});
