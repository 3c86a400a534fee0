import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'DEA number',
  says: ['dea', 'dea number', 'dea registration number?', 'dea id'],
  not: ['npi'],
  roles: ['prescriber'],
  value: (from) => text('prescriber.dea', 'Prescriber: DEA number', from.prescriber?.dea),
  examples: { yes: ['DEA#', 'Prescriber DEA'], no: ['NPI or DEA', 'Idea'] },
});
