import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';
import { lineOf } from '../values/lines.ts';

export default field({
  title: 'Units',
  says: [
    'unit billed', 'quantity of unit',
    'how many unit requested',
    'unit count', 'how many unit', 'hcpcs|j code|cpt unit', 'unit being requested', 'number of billing unit',
    'unit', 'number of unit', 'unit requested', 'requested unit', 'unit of service', 'quantity unit', 'unit quantity', 'service unit',
    'total unit', 'unit visit', 'unit day', 'day or unit', 'day unit', 'unit per visit', 'quantity', 'qty per date of service', 'qty',
    'billing unit each? session|visit?', 'unit each session|visit', 'unit per session|visit|date', 'qty per visit', 'billed unit',
    'billing unit', 'billing unit each session', 'unit each session', 'unit per visit|session|treatment|dose|date|day|service|line|code', 'unit per dos',
    'number of unit per visit|session|date', 'unit billed', 'number unit', 'u visit', 'u per visit', 'unit visit|dos', 'u dos',
  ],
  not: ['denied', 'approved', 'certified', 'authorization period', 'per month|year|week', 'last year', 'used', 'remaining', 'previous', 'charge', 'cost', 'dose unit', 'of measure', 'apt', 'suite', 'number apt', 'apartment', 'measure', 'of named drugs', 'address'],
  within: [
    'unit per', 'how many unit', 'total unit', 'svc unit',
    'procedure', 'cpt', 'hcpcs', 'service', 'charge', 'unit requested', 'number of unit', 'unit of service', 'requested unit', 'code',
    'billing unit', 'unit each', 'unit per session|visit',
  ],
  beside: `${ASKED} total procedure code hcpcs cpt service j billing`,
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    const line = lineOf(from, ask);
    return line && number(`${line.path}.units`, 'Units', line.service?.units);
  },
  examples: {
    yes: [{ label: 'Units', heading: 'Services requested' }, 'Number of units', { label: 'Quantity', columns: ['CPT code', 'Quantity'] }],
    no: ['Apt / unit', 'Charges'],
  },
});
