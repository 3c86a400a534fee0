import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { serviceRows } from '../values/lines.ts';

export default field({
  title: 'Service with its code',
  says: [
    'code and? description of procedure|service',
    'procedure cpt hcpcs and description', 'procedure code and description', 'cpt code and description', 'procedure code description', 'cpt hcpcs code and description',
    'procedure and cpt code', 'service and cpt code', 'procedure description and code', 'code and description of service|procedure', 'procedure cpt code and description',
  ],
  not: ['item', 'modifier', 'unit', 'date', 'ndc', 'charge', 'place', 'diagnosis', 'drug', 'prior', 'authorization', 'quantity', 'zip', 'provider', 'number', 'reason', 'diagnosis', 'icd'],
  together: [['procedure', 'service', 'cpt', 'hcpcs'], ['code', 'cpt', 'hcpcs'], ['description', 'name', 'narrative', 'procedure', 'service'], ['and', 'with', 'plus', 'including']],
  beside: `${ASKED} code description name procedure service cpt hcpcs`,
  notWithin: ['durable medical equipment', 'dme'],
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    const lines = serviceRows(from, ask).filter((line) => line.service);
    const asked = ask.row === undefined ? lines : [serviceRows(from, ask)[ask.row]].filter((line) => line?.service);
    const said = asked.map((line) => ({ path: line?.path ?? '', says: [line?.service?.code, line?.service?.description].filter(Boolean).join(' ') }));
    return said.length === 0 ? undefined : { is: 'text', text: said.map((one) => one.says).join('; '), facts: said.map((one) => fact(one.path, one.says)) };
  },
  examples: { yes: ['CPT & description', 'Procedure name and code', 'Procedure (CPT/HCPCS) and description', 'Procedure code and description'], no: ['Procedure code', 'Description of service', 'Diagnosis code and description'] },
});
