import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Taxonomy code',
  says: [
    'taxonomy', 'taxonomy code', 'provider taxonomy code?', 'specialty taxonomy', 'taxonomy number', 'provider taxonomy number',
    'primary taxonomy code?', 'taxonomy id', 'billing|rendering taxonomy code?', 'nucc taxonomy code?',
    'hipaa taxonomy code?', 'health care provider taxonomy code?', 'taxonomy code primary',
  ],
  roles: ['prescriber'],
  value: (from) => text('prescriber.taxonomy', 'Prescriber: taxonomy', from.prescriber?.taxonomy),
  examples: { yes: ['Taxonomy code', 'Taxonomy #'], no: ['Tax ID'] },
});
