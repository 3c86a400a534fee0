import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'NDC',
  says: [
    'ndc',
    'ndc', 'ndc number', 'ndc code', 'national drug code', 'ndc of|for product|drug|medication', 'ndc 11 digit', '11 digit ndc',
    'drug|product ndc', 'ndc number of drug', 'ndc if known',
  ],
  not: ['or service', 'unit of measure', 'qualifier', 'quantity', 'unit'],
  beside: `${ASKED} requested billed be package upc drug product code`,
  roles: ['patient'],
  value: (from) => text('request.ndc', 'NDC', from.request?.ndc, from.request?.ndc ? [from.request.ndc.replace(/-/g, '')] : []),
  examples: { yes: ['NDC #', 'National Drug Code'], no: ['NDC or service code', 'Drug name'] },
});
