import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Practice name',
  says: [
    'practice name', 'clinic name', 'group name', 'provider group', 'group practice name?', 'practice', 'name of practice', 'office name',
    'medical group', 'clinic practice name', 'practice clinic name', 'practice group name', 'clinic',
  ],
  not: ['insurance group', 'number', 'type', 'plan', 'site', 'npi', 'tax'],
  within: ['provider', 'prescriber', 'physician', 'practice', 'clinic', 'office', 'medical group'],
  notWithin: ['insurance information', 'coverage', 'policy', 'insurance'],
  roles: ['prescriber'],
  value: (from) => text('prescriber.practiceName', 'Prescriber: practice', from.prescriber?.practiceName),
  examples: {
    yes: ['Practice name', 'Provider Group (if applicable)', 'Clinic name'],
    no: ['Group number', 'Plan name', { label: 'Group name', heading: 'Insurance information' }],
  },
});
