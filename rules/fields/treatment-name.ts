import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Treatment asked for',
  says: [
    'therapy name', 'treatment name', 'name of therapy', 'treatment', 'therapy',
    'treatment', 'recommended treatment', 'name of treatment', 'therapy', 'type of treatment', 'treatment requested',
    'requested treatment', 'treatment recommended', 'therapy requested', 'proposed treatment',
    'recommended service|product|item|therapy', 'service product or treatment', 'recommended service product or treatment',
    'treatment product or service', 'treatment ordered|prescribed|provided', 'treatment being requested', 'prescribed treatment',
    'treatment or? service recommended|prescribed|requested',
    'treatment|service|product|item|therapy or? treatment|service|product|item|therapy or? treatment|service|product|item|therapy? recommended|prescribed|ordered|needed',
  ],
  not: ['illness', 'condition', 'disease', 'diagnosis', 'symptom', 'approval date', 'end', 'stop', 'frequency', 'duration', 'code', 'goal', 'setting', 'location', 'phase', 'status', 'day', 'week', 'visit', 'session', 'count', 'charge', 'cost', 'received', 'site', 'center', 'given by', 'prescribed|ordered|administered|provided|recommended by', 'new', 'initial', 'continuation', 'continuing', 'renewal', 'other', 'response', 'who', 'where', 'how', 'protocol', 'course', 'objective', 'therapist', 'start', 'previous', 'date', 'plan', 'history', 'length', 'number'],
  notWithin: ['tried', 'failed', 'previous', 'past', 'history', 'outcome', 'response', 'prior medication|treatment|therapy|trial'],
  beside: `${ASKED} name type approval physician medical provider authorization`,
  roles: ['patient'],
  // A letter of medical necessity says how much of it.
  value: (from, ask) => ask.kind === 'hsa-fsa' && !ask.control.options && from.request ? text('request.drug', 'Asked for:', `${from.request.route} ${from.request.drug}, ${from.request.dose}`) : from.request && text('request.drug', 'Asked for:', `${from.request.route} ${from.request.drug}`, [from.request.drug, from.request.brand ?? ''].filter(Boolean)),
  examples: {
    yes: ['Treatment your doctor recommends', 'Proposed therapy', 'Name of treatment', 'Requested treatment'],
    no: ['Treatment start date', { label: 'Treatment', heading: 'Previous treatments tried' }],
  },
});
