import { field } from '../decide/field.ts';
import { date, fact } from '../values/facts.ts';
import { latestDenial, visitRows } from '../values/rows.ts';
import { isPlanned, isSpare, listed } from '../values/lines.ts';

/** "Dates of service (from - to)" over one box. */
const SPAN = /\b(?:from|start|begin)\b\W{1,4}(?:(?:and|to)\W+)?\b(?:to|thru|through|end)\b|\bdate range\b|\bspan\b/i;

export default field({
  title: 'Date of service',
  says: [
    'first day of|when? care|service|treatment', 'care first day', 'first|initial|earliest date|day received|treated|seen|given|provided', 'date first|initially received|treated|given|provided', 'first received|treated',
    'service|treatment|care received|provided|rendered on', 'day of service|treatment|care',
    'date first? seen', 'when did care|treatment|service start', 'date service given', 'date of denied|disputed treatment|care',
    'when was visit|service|treatment|care|appointment', 'first get this? service', 'date of service denied',
    'first dos', 'dos start', 'service from', 'date you first received care|service', 'when were you first? seen', 'statement from date?', 'date care|treatment|service started', 'first date expense was? incurred', 'date of medical expense', 'when did you receive|get|have service|care|treatment', 'date of denied|disputed service', 'date of service denied', 'date you got|received service|care', 'date service or item was? received', 'first get service', 'service period start', 'start of service', 'start dos', 'date service or? item',
    'date treated', 'date of service', 'service date', 'dos', 'date of treatment', 'date service provided|received|rendered', 'date of visit',
    'visit date', 'treatment date', 'date of service from', 'service date from', 'dos from', 'date of service begin|start',
    'start date of service', 'service start date', 'date of expense', 'date incurred', 'expense date', 'date expense incurred',
    'first date of service', 'date service were provided|received|rendered', 'date of care', 'date of service or? claim',
    'service begin date', 'date you received service', 'date of service being appealed', 'date of denied service',
    'first date you had it', 'when did you have it', 'dos or planned start', 'first date of care', 'date of service first',
    'first service date', 'date you were treated', 'planned start', 'scheduled start', 'date of service or? first? date? planned|scheduled', 'date care|treatment|service|it is was scheduled|planned to? begin|start', 'date care|treatment|service|it is|was scheduled|planned to? begin|start', 'requested from', 'start date', 'proposed start', 'date from',
    'month care began', 'care began', 'dos in dispute|question', 'date of service in dispute|question|at issue',
    'date service was? rendered|provided|performed|received', 'date of service at issue', 'date service received|performed',
    'date treatment was? received|given|provided|performed', 'date care was? received|provided',
    'first day of treatment|service|care', 'date of first treatment|visit|service|infusion|session',
    'first treatment|service|visit|infusion|session date?', 'service start', 'service began|started',
    'date treatment begins|began|started', 'treatment began|started', 'when did treatment|care begin|start',
    'when was service provided|received', 'when were you treated', 'date of infusion|session', 'infusion date', 'session date',
    'date of claim service', 'treatment|therapy start', 'recommended|prescribed|advised from|starting|beginning|start date?',
  ],
  inRows: ['when', 'date', 'from', 'start date', 'from date', 'date received'],
  not: ['status', 'network', 'plan|benefit|calendar|policy|fiscal|tax year', 'coverage', 'employment', 'enrollment', 'eligibility', 'grace', 'score', 'latest', 'final', 'last', 'ending', 'seen last', 
    'birth', 'to', 'through', 'end', 'onset', 'accident', 'denial', 'notification', 'date denied', 'was denied', 'were denied', 'denied on', 'when denied', 'date service denied', 'signed', 'retirement', 'purchase',
    'cobra', 'coverage', 'hire', 'employment', 'disability', 'school', 'travel', 'eligibility', 'lmp', 'retro', 'retrospective', 'request', 'decision', 'letter', 'discharge', 'admit', 'paid', 'effective', 'last',
  ],
  notWithin: [
    'tried', 'failed', 'outcome', 'history', 'signature', 'other insurance', 'appointment', 'prior treatment|medication|trial|therapy',
    'score', 'assessment', 'attestation', 'certification',
  ],
  kinds: ['appeal', 'reimbursement', 'hsa-fsa'],
  beside: 'issue dispute question bill received medical denied disputed item',
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    if (ask.kind === 'prior-authorization') return undefined;
    // A letter of medical necessity speaks of what is to come.
    if (isPlanned(ask) && from.request) return date('request.startDate', 'Planned start', from.request.startDate);
    const denied = latestDenial(from);
    if (ask.kind === 'appeal' && denied?.denial.serviceDate) return isSpare(from, ask) ? undefined : date(`${denied.path}.serviceDate`, 'Service given', denied.denial.serviceDate);
    if (ask.row !== undefined) {
      const line = visitRows(from, ask.context)[ask.row];
      return line && date(`${line.path.split('.')[0]}.date`, 'Service given', line.date);
    }
    const all = [...(from.visits ?? [])].sort((a, b) => a.date.localeCompare(b.date));
    const shape = (day: string): string => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
    // One box for the first day and the last.
    if (SPAN.test(ask.control.label) && all[0] && ask.kind !== 'appeal' && ask.control.widget === 'text' && !ask.control.part) {
      const span = `${shape(all[0].date)} - ${shape(all.at(-1)?.date ?? all[0].date)}`;
      return { is: 'text', text: span, facts: all.map((visit) => fact('visits', `Service given ${visit.date}`, visit.date)) };
    }
    const visits = [...(from.visits ?? [])].sort((a, b) => a.date.localeCompare(b.date));
    const range = /from|begin|start|first/i.test(ask.control.label) || visits.length === 1;
    if (visits.length > 1 && !range && ask.plural) return listed(visits.map((visit) => ({ text: `${visit.date.slice(5, 7)}/${visit.date.slice(8)}/${visit.date.slice(0, 4)}`, path: 'visits' })), 'Service given');
    // An appeal for what was only asked for speaks of the planned start; of what was given, of its one visit or its first.
    if (ask.kind === 'appeal') {
      if (denied?.denial.subject !== 'claim' && !/\breceived\b/i.test(ask.control.label) && from.request && (denied || visits.length === 0)) return date('request.startDate', 'Planned start', from.request.startDate);
      return visits[0] && range ? date('visits[0].date', 'Service given', visits[0].date) : undefined;
    }
    return visits[0] ? date('visits[0].date', 'Service given', visits[0].date) : undefined;
  },
  examples: {
    yes: [
      { label: 'First day of care', kind: 'hsa-fsa' }, { label: 'First date received', kind: 'appeal' },
      { label: 'Date of service (MM/DD/YYYY):', kind: 'reimbursement' }, { label: 'Service Date', kind: 'appeal' }, 'Date of treatment',
    ],
    no: [{ label: 'First day of work missed', kind: 'reimbursement' }, 'Date of birth', 'Today’s date', 'Date of service to', { label: 'Date', heading: 'Signature' }],
  },
});
