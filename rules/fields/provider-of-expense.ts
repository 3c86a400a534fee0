import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { lineOf } from '../values/lines.ts';

export default field({
  title: 'Who gave the service',
  says: [
    'merchant or? provider name?', 'provider or? merchant name?', 'vendor or? provider name?', 'provider or? vendor name?', 'store or provider', 'who provided service|care|item', 'provider of service or? merchant', 'where was expense incurred', 'business name of provider|merchant',
    'payee or? provider name?', 'provider or? payee name?', 'merchant name?', 'name of merchant', 'name of? physician|provider|doctor|hospital|facility hospital|facility|clinic or? pharmacy|laboratory|lab name?', 'name of? physician|provider|hospital|facility or? pharmacy|laboratory|supplier name?', 'service provider name?'],
  inRows: ['provider', 'provider of service|care|expense', 'service provider', 'provider name', 'name of provider', 'name of service provider', 'provider or merchant', 'provider merchant name?'],
  not: ['npi', 'tax', 'address', 'phone', 'type'],
  within: ['amount', 'charge', 'expense', 'cost', 'date of service', 'service date'],
  kinds: ['reimbursement', 'hsa-fsa'],
  roles: ['facility'],
  rows: 'services',
  value(from, ask) {
    if (!lineOf(from, ask)) return undefined;
    return text('facility.name', 'Facility:', from.facility?.name) ?? text('prescriber.practiceName', 'Practice:', from.prescriber?.practiceName);
  },
  examples: {
    yes: [{ label: 'Provider', legend: 'Health care expenses', columns: ['Date of service', 'Provider', 'Amount'], kind: 'hsa-fsa' }],
    no: ['Provider', 'Provider name', 'Provider NPI'],
  },
});
