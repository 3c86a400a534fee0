import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'DEA number',
  says: [
    'dea', 'dea number', 'dea registration number?', 'dea id', 'dea reg number?', 'dea registration', 'dea certificate number?',
    'dea lic number', 'drug enforcement administration|agency number?',
    'dea number if controlled', 'dea or? registration number',
  ],
  not: ['npi', 'x waiver', 'schedule', 'expiration', 'exp', 'date', 'x number'],
  roles: ['prescriber'],
  placed: true,
  value: (from) => text('prescriber.dea', 'Prescriber: DEA number', from.prescriber?.dea),
  examples: { yes: ['DEA#', 'Prescriber DEA', 'DEA reg. #'], no: ['NPI or DEA', 'Idea', 'DEA expiration date'] },
});
