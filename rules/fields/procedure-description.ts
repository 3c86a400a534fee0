import { ASKED } from '../decide/asked.ts';
import type { Case } from '../case/schema.ts';
import { type Ask, field } from '../decide/field.ts';
import type { Value } from '../values/value.ts';
import { CHOICES } from '../values/yes-no.ts';
import { fact, text } from '../values/facts.ts';
import { listed, serviceRows } from '../values/lines.ts';

const HOW: Record<string, string[]> = { intravenous: ['infusion', 'IV infusion', 'infusion (IV)', 'intravenous infusion', 'IV'], intranasal: ['nasal spray', 'intranasal', 'treatment'] };

/** What is asked for, as a list of services may call it. */
function treatment(from: Case, { kind }: Ask): Value | undefined {
  const { drug, route, brand } = from.request ?? {};
  if (kind !== 'prior-authorization' || !drug || !route) return undefined;
  const names = [drug, brand].filter((one): one is string => Boolean(one));
  const ways = (HOW[route] ?? [route]).flatMap((way) => names.flatMap((name) => [`${name} ${way}`, `${way} ${name}`]));
  return { is: 'choice', id: drug, label: `${drug} ${HOW[route]?.[0] ?? route}`, also: ways, facts: [fact('request.drug', `Asked for: ${route} ${drug}`)] };
}

export default field({
  title: 'Service',
  says: [
    'procedure planned|requested|proposed', 'what procedure',
    'what procedure|service planned', 'describe procedure', 'what treatment|service|care given|provided|received',
    'planned|proposed|requested|intended|scheduled|recommended procedure',
    'procedure|service name', 'name of procedure|service', 'cpt|hcpcs description', 'service|procedure needed', 'what was done', 'procedure to be? performed|done', 'surgery', 'service being requested', 'what care', 'type of medical? service', 'care provided|received|given', 'service or treatment received', 'treatment received|given', 'what service did you receive', 'medical service received',
    'procedure', 'procedure description', 'service description', 'description of service', 'description of procedure', 'service',
    'type of service', 'procedure type of service', 'service requested', 'description of procedure or? service',
    'description of service or? supply', 'procedure service description', 'service provided', 'description of expense',
    'service received', 'procedure or service', 'procedure requested', 'requested service|procedure',
    'type of service received', 'service rendered', 'description of item or service', 'services or supply',
    'service item description', 'type of expense', 'expense description', 'description', 'service or item', 'type of procedure',
    'description of treatment', 'describe service', 'type of treatment', 'type of treatment received', 'service type',
    'item or service', 'code or description of service', 'item', 'kind of service|care|treatment', 'nature of service|treatment',
    'service given|performed|furnished', 'what service', 'treatment given|provided|rendered', 'care received|provided',
    'description of charge|care|item', 'service performed', 'item or service purchased', 'item purchased', 'type of care',
    'procedure performed', 'service or procedure description', 'what was service|expense for',
  ],
  inRows: ['item', 'service or item', 'code or description'],
  not: ['received on', 'rendered on', 'provided on', 'given on', 'on what date', 'when', 'day of', 'start', 'end', 'through', 'from date', 'effective', 'name of provider|facility', 'received from', 'session', 'visit', 'who', 'category', 
    'code', 'date', 'place', 'charge', 'provider', 'diagnosis', 'facility', 'unit', 'frequency', 'box', 'location', 'amount',
    'explain', 'injury', 'phone', 'accident', 'customer service', 'problem', 'issue', 'condition', 'number', 'previous', 'purpose',
    'dispute', 'refused', 'reimbursed',
  ],
  notWithin: ['tried', 'failed', 'diagnosis information', 'grievance detail'],
  beside: `${ASKED} medical item surgery did you receive get kind type received rendered provided performed given`,
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    // One answer of a list cannot be several services: it is the treatment.
    if (ask.row === undefined && CHOICES.has(ask.control.widget) && new Set(serviceRows(from, ask).map((line) => line.service?.code ?? line.path)).size > 1) return treatment(from, ask);
    const lines = serviceRows(from, ask).filter((line) => line.service?.description);
    if (ask.row !== undefined) {
      const line = serviceRows(from, ask)[ask.row];
      // A line that stands for a whole visit names all that was given.
      if (line?.services) return listed(line.services.filter((one) => one.description).map((one) => ({ text: one.description ?? '', path: `${line.path}.services` })), 'Service:');
      return line && text(`${line.path}.description`, 'Service:', line.service?.description);
    }
    // Told by the day, what was given on each.
    const byDay = serviceRows(from, ask).flatMap((line) => (line.services ?? []).map((one) => ({ text: one.description ?? '', path: line.path }))).filter((one) => one.text);
    if (lines.length === 0) return listed(byDay, 'Service:');
    return listed(lines.map((line) => ({ text: line.service?.description ?? '', path: `${line.path}.description` })), 'Service:');
  },
  examples: {
    yes: ['Procedure/Type of Service', 'Description of service', 'Service description'],
    no: ['Procedure code', 'Date of service', 'Place of service'],
  },
});
