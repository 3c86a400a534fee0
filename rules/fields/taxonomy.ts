import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Taxonomy code',
  says: ['taxonomy', 'taxonomy code', 'provider taxonomy code?', 'specialty taxonomy', 'taxonomy number'],
  roles: ['prescriber'],
  value: (from) => text('prescriber.taxonomy', 'Prescriber: taxonomy', from.prescriber?.taxonomy),
  examples: { yes: ['Taxonomy code'], no: ['Tax ID'] },
});
