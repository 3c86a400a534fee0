import { field } from '../decide/field.ts';
import { lineOf } from '../values/lines.ts';
import { identifier } from '../values/facts.ts';

/** "Code" alone, in a line of services: the service's. */
export default field({
  title: 'Code of a service line',
  says: [],
  inRows: ['code', 'service code', 'billing code'],
  not: ['diagnosis', 'icd', 'ndc', 'place', 'revenue', 'modifier', 'zip', 'area', 'denial', 'reason', 'dx'],
  within: ['unit', 'charge', 'modifier', 'mod', 'cpt', 'hcpcs', 'procedure'],
  notWithin: ['diagnosis', 'icd', 'ndc', 'revenue', 'denial'],
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    const line = lineOf(from, ask);
    return line?.service && identifier('code', `${line.path}.code`, 'Service', line.service.code);
  },
  examples: {
    yes: [{ label: 'Code', columns: ['Code', 'Description', 'Units'] }],
    no: ['Code', { label: 'Code', columns: ['Code', 'Diagnosis', 'Units'] }],
  },
});
