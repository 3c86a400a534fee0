import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'NDC',
  says: ['ndc', 'ndc number', 'ndc code', 'national drug code'],
  roles: ['patient'],
  value: (from) => text('request.ndc', 'NDC', from.request?.ndc, from.request?.ndc ? [from.request.ndc.replace(/-/g, '')] : []),
  examples: { yes: ['NDC #', 'National Drug Code'], no: ['NDC or service code', 'Drug name'] },
});
