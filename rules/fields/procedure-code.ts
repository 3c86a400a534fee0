import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { fact, identifier } from '../values/facts.ts';
import { listed, serviceRows } from '../values/lines.ts';

export default field({
  title: 'Procedure code',
  says: [
    'medication|drug hcpcs',
    'requested code', 'code requested', 'denied|disputed code', 'code denied|disputed', 'code under appeal|review', 'code for requested|denied|this service|procedure', 'j or q code', 'jcode number', 'cpt|hcpcs|procedure denied|disputed', 'primary procedure|cpt code', 'code being requested|billed',
    'procedure code', 'cpt', 'cpt code', 'hcpcs', 'hcpcs code', 'cpt hcpcs code?', 'service code', 'j code', 'procedure service code',
    'cpt or hcpcs code?', 'billing code', 'cpt procedure code', 'procedure code cpt hcpcs', 'cpt hcpcs procedure code',
    'hcpcs j code', 'procedure code cpt', 'cpt hcpc code', 'cpt hcpcs service being disputed', 'hcpcs cpt code?', 'cpt code or hcpcs',
    'jcode', 'procedure cpt hcpcs code?', 'drug code', 'treatment code', 'cpt 4 code', 'drug hcpcs', 'administration cpt|code|hcpcs',
    'hcpcs of drug', 'cpt administration', 'cpt hcpcs at issue', 'code to be? billed', 'codes billed', 'cpt hcpcs all for that day',
    'cpt or hcpcs', 'procedure', 'proc code', 'proc', 'procedure cd',
    'hcpcs|cpt for drug|infusion|administration|service|procedure|visit', 'cpt|hcpcs in dispute|question', 'code in dispute|question',
    'service code cpt hcpcs', 'hcpcs service code', 'cpt hcpcs billed|requested', 'requested cpt|hcpcs code?', 'infusion code',
    'code for infusion|administration|drug|service|procedure', 'drug billing code', 'administration procedure code',
    'admin cpt|hcpcs|code', 'cpt for admin', 'cpt admin code?',
  ],
  not: ['name', 'code and description|name', 
    'description', 'ndc', 'diagnosis', 'modifier', 'unit', 'place', 'revenue', 'qty', 'quantity', 'charge', 'tried',
  ],
  beside: `${ASKED} denied disputed appeal dispute issue billed listed number service primary five digit code being`,
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    // "Billing code for observation": the service that is called so, or none.
    const aim = ask.row === undefined ? /\bcodes? for (?:the )?(observation|monitoring|office visit|visit|anesthesia|facility fee|supplies)\b/i.exec(ask.control.label)?.[1]?.toLowerCase() : undefined;
    if (aim) {
      const named = serviceRows(from, ask).find((line) => line.service?.description?.toLowerCase().includes(aim));
      return named?.service && identifier('code', `${named.path}.code`, 'Service', named.service.code);
    }
    const rows = serviceRows(from, ask);
    const day = ask.row === undefined ? undefined : rows[ask.row];
    // A line that stands for a day has all codes of that day, where it asks for codes and not for one.
    if (day?.services) return day.services.length === 1 || /\bcodes\b|\(s\)|\ball\b|\bcpt\b\W+(?:or |and )?\bhcpcs\b/i.test(ask.control.label) ? listed(day.services.map((one, s) => ({ text: one.code, path: `${day.path}.services[${s}].code` })), 'Service') : undefined;
    const lines = rows.filter((line) => line.service);
    const label = ask.control.label;
    const cpt = /\bcpt\b/i.test(label);
    const hcpcs = /\b(hcpcs?|j-?codes?|j or q)\b/i.test(label);
    const fit = cpt === hcpcs ? lines : lines.filter((line) => /^\d/.test(line.service?.code ?? '') === cpt);
    if (ask.row === undefined && ask.control.options && ask.control.widget === 'checkbox')
      return { is: 'choices', choices: lines.map((line) => ({ id: line.service?.code ?? '', label: line.service?.code ?? '', also: [] })), facts: lines.map((line) => fact(`${line.path}.code`, `Service ${line.service?.code ?? ''}`)) };
    const whole = ask.row === undefined && (ask.plural || /\b(at issue|all|itemi[sz]ed|billed|in question|in dispute)\b/i.test(label)) && (ask.control.maxLength ?? 99) > 12;
    const drug = /\b(?:drug|medication)\b/i.test(label) && !/\b(?:admin|infusion)/i.test(label);
    const given = /\b(?:admin|administration|infusion)\b/i.test(label);
    if (ask.row === undefined && drug !== given) {
      const one = lines.find((line) => /^[CJQS]/.test(line.service?.code ?? '') === drug);
      return one?.service && identifier('code', `${one.path}.code`, 'Service', one.service.code);
    }
    if (whole) return listed(fit.map((line) => ({ text: line.service?.code ?? '', path: `${line.path}.code` })), 'Service');
    const line = ask.row === undefined ? fit[0] : lines[ask.row];
    return line?.service && identifier('code', `${line.path}.code`, 'Service', line.service.code);
  },
  examples: { yes: ['HCPCS for drug', 'CPT for infusion', 'CPT/HCPCS code', 'Procedure code', 'CPT Codes', 'J-code'], no: ['Diagnosis code', 'NDC or service code', 'ZIP code'] },
});
