import type { Case } from '../case/schema.ts';
import { ASKED } from '../decide/asked.ts';
import { type Ask, field } from '../decide/field.ts';
import { words } from '../decide/words.ts';
import { answers } from '../format/options.ts';
import { CHOICES } from '../values/yes-no.ts';
import { fact, text } from '../values/facts.ts';
import { listed, serviceRows } from '../values/lines.ts';
import type { Value } from '../values/value.ts';

const BROAD = /\b(?:out-?patient|office visits?|physician|doctor|professional|medical (?:care|services?|visits?))\b/i;
const NARROW = /\b(?:in-?patient|emergency|urgent|dental|vision|surg\w+|lab\w*|ambulance|foreign|abroad|travel)\b/i;
const NEARER = /\b(?:mental|behaviou?ral|psych\w*|infusion|injection|drugs?|medications?|specialty)\b/i;

/** "Physician / outpatient services" among ambulance, dental and eyewear: what was given in an office, where no answer is nearer to it. */
function broadly(from: Case, ask: Ask): Value | undefined {
  const options = answers(ask.control.options ?? []);
  const given = (from.visits ?? [])[0];
  const place = given?.placeOfService ?? from.facility?.placeOfService;
  const broad = options.filter(({ label }) => BROAD.test(label) && !NARROW.test(label));
  if (!given || place !== '11' || broad.length !== 1 || options.some(({ label }) => NEARER.test(label))) return undefined;
  return { is: 'choice', id: 'office', label: broad[0]?.label ?? '', also: [], facts: [fact('visits[0]', 'Given in an office', given.date)] };
}

type Told = { text: string; path: string };
/** All that was given; where a short box cannot hold it, what comes first. */
const fitting = (all: Told[], most = 0): Value | undefined => {
  let held = all;
  while (most > 0 && held.length > 1 && held.map((one) => one.text).join(', ').length > most) held = held.slice(0, -1);
  return listed(held, 'Service:');
};

const HOW: Record<string, string[]> = { intravenous: ['infusion', 'IV infusion', 'infusion (IV)', 'intravenous infusion', 'IV'], intranasal: ['nasal spray', 'intranasal', 'treatment'] };

/** "Infusion or injectable drug", among kinds of service: the only one that an infusion can be. */
const INFUSED = /\b(?:infusions?|infusible|infused|injectables?|iv therapy|intravenous)\b/i;
const OTHER_INFUSION = /\b(?:home|pumps?|chemo\w*|steroids?|epidural|joint|allerg\w*|nerve|insulin|iron|fertil\w*|pain|nutrition\w*|parenteral|blood|self)\b/i;

const OTHER_ROUTE = /\b(?:im|intramuscular|oral|troches?|lozenges?|sublingual|sl|sc|subcutaneous|compounded|topical|anesthesia|tablets?)\b/i;

/** What is asked for, as a list of services may call it. */
function treatment(from: Case, { kind, control }: Ask): Value | undefined {
  const { drug, route, brand } = from.request ?? {};
  if (kind !== 'prior-authorization' || !drug || !route) return undefined;
  const kinds = route === 'intravenous' && (control.options?.length ?? 0) > 3 ? answers(control.options ?? []).filter(({ label }) => INFUSED.test(label)) : [];
  if (kinds.length === 1 && kinds[0] && !OTHER_INFUSION.test(kinds[0].label)) return { is: 'choice', id: drug, label: kinds[0].label, also: [], facts: [fact('request.route', `Asked for: ${route} ${drug}`)] };
  const names = [drug, brand].filter((one): one is string => Boolean(one));
  const ways = (HOW[route] ?? [route]).flatMap((way) => names.flatMap((name) => [`${name} ${way}`, `${way} ${name}`]));
  // "Esketamine (Spravato)" among other treatments is it, by whatever route.
  const naming = answers(control.options ?? []).filter(({ label: one }) => words(one).some((word) => names.some((name) => name.toLowerCase() === word)));
  const isOnly = naming.length === 1 && !OTHER_ROUTE.test(naming[0]?.label ?? '');
  return { is: 'choice', id: drug, label: `${drug} ${HOW[route]?.[0] ?? route}`, also: [...ways, ...(isOnly ? names : [])], facts: [fact('request.drug', `Asked for: ${route} ${drug}`)] };
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
    'procedure performed', 'service or procedure description', 'what was service|expense for', 'what was it|this for', 'what is it|this|expense for', 'what did you buy|purchase', 'what you paid for',
  ],
  inRows: ['item', 'service or item', 'code or description'],
  not: ['received on', 'rendered on', 'provided on', 'given on', 'on what date', 'when', 'day of', 'start', 'end', 'through', 'from date', 'effective', 'name of provider|facility', 'received from', 'session', 'visit', 'who', 'category', 
    'code', 'date', 'place', 'service|procedure|treatment|visit|provider|total|billed charge', 'charge for|amount|per', 'charged', 'provider', 'diagnosis', 'facility', 'unit', 'frequency', 'box', 'location', 'amount',
    'explain', 'injury', 'phone', 'accident', 'customer service', 'problem', 'issue', 'condition', 'number', 'previous', 'purpose',
    'dispute', 'refused', 'reimbursed',
  ],
  notWithin: ['tried', 'failed', 'diagnosis information', 'grievance detail'],
  beside: `${ASKED} medical item surgery did you receive get kind type received rendered provided performed given`,
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    if (ask.control.options && (ask.kind === 'reimbursement' || ask.kind === 'hsa-fsa')) return broadly(from, ask);
    // A list that names the drug asks for it by that name.
    const names = [from.request?.drug, from.request?.brand].filter((one): one is string => Boolean(one)).map((one) => one.toLowerCase());
    if (ask.kind === 'prior-authorization' && ask.row === undefined && CHOICES.has(ask.control.widget) && answers(ask.control.options ?? []).some(({ label }) => words(label).some((word) => names.includes(word)))) return treatment(from, ask);
    // One answer of a list cannot be several services: it is the treatment.
    if (ask.row === undefined && CHOICES.has(ask.control.widget) && new Set(serviceRows(from, ask).map((line) => line.service?.code ?? line.path)).size > 1) return treatment(from, ask);
    const lines = serviceRows(from, ask).filter((line) => line.service?.description);
    if (ask.row !== undefined) {
      const line = serviceRows(from, ask)[ask.row];
      // A line that stands for a whole visit names all that was given.
      if (line?.services) return fitting(line.services.filter((one) => one.description).map((one) => ({ text: one.description ?? '', path: `${line.path}.services` })), ask.control.maxLength);
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
