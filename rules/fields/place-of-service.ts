import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { lineOf, serviceRows } from '../values/lines.ts';
import { PLACE } from '../values/choices.ts';

export default field({
  title: 'Place of service',
  says: [
    'place of service', 'pos', 'place of service code', 'facility location type', 'facility type', 'site of care', 'site of service',
    'service location type', 'setting', 'treatment setting', 'type of facility', 'place of service pos', 'location of service',
    'place of treatment type', 'location type', 'setting of care', 'where will drug|medication be administered',
    'place of administration', 'site of administration', 'place of treatment', 'given at', 'where given', 'where will it be given',
    'location of care', 'pos code', 'place of service location', 'treatment location type', 'administered at', 'type of location',
    
  ],
  inRows: ['place'],
  not: ['location other', 'specify', 'name', 'address', 'country'],
  roles: ['facility'],
  rows: 'services',
  value(from, ask) {
    // A bare "Site of care" to type into may want the place's name as well as its code.
    if (!ask.control.options && !['select', 'radio', 'combobox'].includes(ask.control.widget) && /\bsite\b|\bsetting\b|\blocation\b/i.test(ask.control.label) && !/\bpos\b|place of service|code|type/i.test(ask.control.label)) return undefined;
    if (ask.row !== undefined && serviceRows(from, ask).length > 0 && !lineOf(from, ask)) return undefined;
    const held = (ask.row === undefined ? undefined : lineOf(from, ask)?.placeOfService) ?? from.facility?.placeOfService;
    const word = held ? PLACE[held] : undefined;
    return word && choice('facility.placeOfService', 'Place of service', held, ask.control.options ? word.label : (held ?? ''), [...word.also, word.label]);
  },
  examples: { yes: ['Place of Service:', 'POS', '(facility location type)'], no: ['Date of service', 'Facility name'] },
});
