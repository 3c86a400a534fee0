import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { isPlanned, isSpare } from '../values/lines.ts';
import { latestDenial, visitRows } from '../values/rows.ts';

export default field({
  title: 'Last date of service',
  says: [
    'recommended|prescribed|advised until|through|thru|to|end date?',
    'last day of|when? care|service|treatment', 'care last day',
    'to|thru|through dos', 'latest|most? recent|last date|day received|treated|seen|given|provided', 'date last|latest received|treated|given|provided', 'last received|treated',
    'when did care|treatment|service end|stop', 'final dos',
    'through date of service',
    'last dos', 'end dos', 'service to|through', 'date you last received care|service', 'when were you last seen', 'latest|final date of service', 'statement through date?', 'date care|treatment|service ended', 'last date expense was? incurred', 'date expense incurred to|through', 'service period end', 'end of service', 'service date through',
    'date of service to|through|thru', 'service date to|through', 'end date of service', 'service end date', 'dos to|through',
    'last date of service', 'date of service end', 'service to date', 'date of service last', 'last date you had it', 'through',
    'service date last', 'last service date', 'requested to', 'planned end', 'end date', 'requested through', 'date to',
    'last date of care', 'last date of treatment|visit', 'month care ended', 'last day of treatment|service|care',
    'last treatment|service|visit|infusion|session date?', 'service end', 'date of last treatment|visit|service|infusion|session',
    'service ended', 'treatment ended', 'date treatment ended', 'dos thru|end', 'service thru date', 'treatment|therapy end', 'to|through|until date of service|treatment|care', 'to service date',
  ],
  inRows: ['to', 'through', 'to date', 'end date', 'thru', 'through date'],
  not: ['status', 'network', 'plan|benefit|calendar|policy|fiscal|tax year', 'coverage', 'employment', 'enrollment', 'eligibility', 'grace', 'score', 'from', 'birth', 'start', 'send', 'relationship', 'report', 'worked', 'employment', 'coverage'],
  notWithin: ['tried', 'failed', 'outcome', 'history', 'signature', 'other insurance'],
  kinds: ['appeal', 'reimbursement', 'hsa-fsa'],
  beside: 'received medical',
  roles: ['patient'],
  rows: 'services',
  value(from, ask) {
    if (ask.kind === 'prior-authorization') return undefined;
    if (isPlanned(ask) && from.request) return date('request.endDate', 'Planned end', from.request.endDate);
    // When somebody was last seen is no day of what was denied.
    const lastSeen = /\breceived\b|\blast\b.{0,12}\b(?:visit|seen|appointment|treated)\b|\b(?:visit|seen|appointment)\b.{0,12}\blast\b/i.test(ask.control.label) && ask.row === undefined;
    const denied = ask.kind === 'appeal' && !lastSeen ? latestDenial(from) : undefined;
    // What was denied on one day began and ended that day.
    if (denied?.denial.serviceDate) return isSpare(from, ask) ? undefined : date(`${denied.path}.serviceDate`, 'Denied: service of', denied.denial.serviceDate);
    if (ask.kind === 'appeal' && !lastSeen && (denied ? denied.denial.subject !== 'claim' : (from.visits ?? []).length === 0)) return from.request?.endDate ? date('request.endDate', 'Planned end', from.request.endDate) : undefined;
    if (ask.row !== undefined) {
      const line = visitRows(from, ask.context)[ask.row];
      return line && date(`${line.path.split('.')[0]}.date`, 'Service given', line.date);
    }
    const last = (from.visits ?? []).map((visit, n) => ({ visit, n })).sort((a, b) => b.visit.date.localeCompare(a.visit.date))[0];
    return last && date(`visits[${last.n}].date`, 'Service given', last.visit.date);
  },
  examples: {
    yes: [{ label: 'Most recent date received', kind: 'appeal' }, { label: 'Last day of care', kind: 'hsa-fsa' }, { label: 'To date of service*, MM/DD/YYYY', kind: 'appeal' }, { label: 'Date of service to', kind: 'reimbursement' }, { label: 'Service end date', kind: 'reimbursement' }],
    no: ['Date of service from', 'Date of birth'],
  },
});
