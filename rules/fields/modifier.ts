import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { lineOf } from '../values/lines.ts';

export default field({
  title: 'Modifier',
  says: [
    'cpt|hcpcs|procedure mod|modifier', 'procedure code modifier', 'modifier code',
    'modifier', 'mod', 'cpt modifier', 'procedure modifier', 'modifier 1'],
  beside: 'number code procedure cpt hcpcs applicable',
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    const line = lineOf(from, ask);
    return line && text(`${line.path}.modifier`, 'Modifier', line.service?.modifier);
  },
  examples: { yes: ['Modifier', 'Mod'], no: ['Model', 'CPT code'] },
});
