import { field } from '../decide/field.ts';
import { answers } from '../format/options.ts';
import { choice, text } from '../values/facts.ts';
import { lineOf, serviceRows } from '../values/lines.ts';
import { PLACE } from '../values/choices.ts';

const OFFICE = /\boffice\b|\bclinic\b/i;
const NO_OFFICE = /hospital|\bhome\b|rural|retail|urgent|walk-?in|mental|community|federal|public|post office|inpatient|\bnot\b|other than|non-?office|dental|surg|dialysis|military|indian|school|outpatient clinic/i;

export default field({
  title: 'Place of service',
  says: [
    'infusion|drug|medication|treatment will be? given|administered in|at',
    'cms pos', 'where was|were visit|appointment|session|infusion|treatment', 'where did|does visit|appointment|session|treatment|infusion|care|service happen|occur|take', 'service place code', 'treatment|care location', 'type of place', 'where did you receive care|treatment|service', 'where will? drug|medication|treatment|service be? received', 'where will? member|patient|you receive drug|medication|treatment|care|service', 'location of treatment|infusion',
    'place of service', 'pos', 'place of service code', 'facility location type', 'facility type', 'site of care', 'site of service',
    'service location type', 'setting', 'treatment setting', 'type of facility', 'place of service pos', 'location of service',
    'place of treatment type', 'location type', 'setting of care', 'where will drug|medication be administered', 'place of administration',
    'site of administration', 'place of treatment', 'given at', 'where given', 'where will it be given', 'location of care', 'pos code',
    'place of service location', 'treatment location type', 'administered at', 'type of location', 'pos number',
    'place of service 2? digit? code', 'cms? place of service code?',
    'where will|is|was drug|medication|treatment|service|infusion|patient|therapy will? be? given|administered|treated|provided|performed|infused|rendered|take|taking',
    'where drug|medication|treatment|service|infusion|therapy will? is? be? given|administered|provided|performed|infused|rendered|take',
    'location|place|site|setting where drug|medication|treatment|service|infusion|therapy|patient will? is? be? given|administered|provided|performed|infused|rendered|take|treated',
    'location|site|setting of drug? medication? infusion? administration|treatment|service|care|infusion|therapy',
    'place of administration|infusion|care', 'administration|infusion|service setting|site', 'setting type', 'where is|will it be? administered|given', 'treatment location',
    'type of setting|location|site', 'place of service type', 'site of care type', 'service setting', 'place of care', 'care setting',
  ],
  options: [
    ['office', 'clinic', 'doctor office', 'physician office', 'provider office'],
    ['hospital', 'inpatient', 'outpatient hospital', 'hospital outpatient', 'infusion center', 'infusion suite', 'patient home', 'home infusion', 'ambulatory surgery|surgical center', 'outpatient'],
  ],
  inRows: ['place'],
  not: [
    'location other', 'specify', 'name', 'address', 'country', 'mailing', 'phone', 'fax', 'npi', 'pharmacy', 'date', 'previous',
    'other than', 'same', 'fill', 'body', 'injection site', 'accident', 'injury', 'happen', 'happened', 'occur', 'occurred', 'seen', 'contact', 'referred', 'practice type', 'last', 'zip', 'city', 'lab', 'travel',
  ],
  together: [
    ['where', 'place', 'location', 'site', 'setting'],
    ['given', 'administered', 'provided', 'performed', 'infused', 'rendered', 'treated', 'receive', 'received', 'treatment', 'infusion', 'care', 'therapy', 'administration'],
  ],
  beside: 'drug medication service take did were will type requested',
  roles: ['facility'],
  rows: 'services',
  value(from, ask) {
    // "Where will it be given?" with a box to write into asks for the place's name.
    if (!ask.control.options && ask.control.widget !== 'combobox' && (/\bwhere\b/i.test(ask.control.label) || /\bplace of (?:infusion|injection|administration|treatment)\b(?!.*\b(?:code|type|pos)\b)/i.test(ask.control.label))) return text('facility.name', 'Facility:', from.facility?.name);
    // A bare "Site of care" to type into may want the place's name as well as its code.
    if (!ask.control.options && !['select', 'radio', 'combobox'].includes(ask.control.widget) && /\bsite\b|\bsetting\b|\blocation\b|\bplace\b/i.test(ask.control.label) && !/\bpos\b|place of (?:service|svc)|code|type/i.test(ask.control.label)) return undefined;
    if (ask.row !== undefined && serviceRows(from, ask).length > 0 && !lineOf(from, ask)) return undefined;
    const held = (ask.row === undefined ? undefined : lineOf(from, ask)?.placeOfService) ?? from.facility?.placeOfService;
    const word = held ? PLACE[held] : undefined;
    const options = answers(ask.control.options ?? []);
    const offices = held === '11' ? options.filter(({ label }) => OFFICE.test(label) && !NO_OFFICE.test(label)) : [];
    if (offices.length === 1 && offices[0]) return choice('facility.placeOfService', 'Place of service', held ?? '', offices[0].label, []);
    // An office is no hospital: between inpatient and outpatient it is the second, where no answer is closer.
    const outpatient = held === '11' && options.some(({ label }) => /^\W*in-?patient\W*$/i.test(label)) && !options.some(({ label }) => /office|clinic|doctor|physician|outpatient \w|ambulatory|infusion|hospital|other/i.test(label)) ? options.find(({ label }) => /^\W*out-?patient\W*$/i.test(label)) : undefined;
    if (outpatient) return choice('facility.placeOfService', 'Place of service', held ?? '', outpatient.label, []);
    return word && choice('facility.placeOfService', 'Place of service', held, ask.control.options || ask.control.widget === 'combobox' ? word.label : (held ?? ''), [...word.also, word.label]);
  },
  examples: {
    yes: ['Where was the visit?', 'Where were you treated?', 'Place where care was given', 'Place of Service:', 'POS', '(facility location type)', 'POS code', 'Where will the drug be given?',
      'Where will treatment take place?', 'Location where drug will be administered',
    ],
    no: ['Date of service', 'Facility name', 'Injection site on body', 'Service location ZIP'],
  },
});
