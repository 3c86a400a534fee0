import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';

export default field({
  title: 'First date asked for',
  says: [
    'requested date from|start|starting', 'date requested from|start|starting', 'requested period|span|range from|start', 'period requested from|start',
    'sos date', 'soc date', 'start of care', 'start of service', 'service start|begin date?', 'treatment|therapy|infusion start date?', 'date of? start of? service|care|treatment|therapy', 'session start',
    'commencement date', 'date of commencement',
    'start of authorization|request|approval', 'plan to start', 'when plan to start',
    'date of first administration', 'first dose', 'first administration', 'sos', 'session|visit|infusion start',
    'first dos', 'dos start', 'initiation date', 'date of initiation', 'treatment|therapy|service initiation', 'date of initial|planned|scheduled|proposed treatment|infusion|dose|session', 'date first dose|infusion|treatment', 'first dose date', 'need|needed by date', 'date needed', 'date medication|drug|treatment|service is? needed', 'requested effective date', 'effective date of request', 'authorization from|start|effective', 'authorization period from|start', 'approval from|start', 'date span from', 'when does|will|do treatment|therapy|service start', 'administration date', 'start on', 'treatment|therapy|service to start', 'treatment|therapy|service start', 'scheduled treatment|infusion|service date', 'coverage to start requested', 'date you want coverage|treatment to start',
    'start date', 'treatment start date', 'start of care', 'requested start date', 'start date of service|treatment|therapy',
    'service start date', 'date of service from', 'begin date', 'from date', 'therapy start date', 'anticipated start date',
    'proposed start date', 'date of service', 'planned start date', 'service from date', 'from date of service',
    'expected start date', 'start', 'date therapy will begin', 'requested service date', 'requested date of service', 'service date',
    'date of first treatment|infusion', 'planned date of service', 'date span start', 'estimated start date', 'start date requested',
    'effective from', 'treatment begin date', 'authorization start date', 'anticipated date of service', 'requested from date',
    'start date for this request', 'date of service start|begin', 'scheduled date of service', 'dos from', 'dos',
    'first date of service', 'initial date of service', 'first visit|infusion|session|treatment', 'first session planned for', 'from',
    'planned start', 'dos or planned start', 'dos planned start', 'first date', 'date of first visit|session|dose',
    'first treatment date', 'first infusion date', 'begin', 'service begin|from', 'when will treatment start',
    'start of treatment|therapy|service', 'planned first visit|infusion|session|treatment', 'starting', 'date of first planned',
    'first infusion|treatment|session|dose|visit date?', 'planned first infusion|treatment|session|visit|dose',
    'date of first infusion|treatment|session|dose|visit', 'therapy start', 'start of therapy|treatment|care',
    'anticipated|expected|planned|proposed|requested start of therapy|treatment|care', 'treatment|therapy begin|begins',
    'date treatment|therapy|service will? begins|begin|start|starts', 'when will treatment|therapy begin|start',
    'planned treatment date', 'anticipated treatment|infusion date', 'scheduled date', 'infusion date', 'date of infusion',
    'first scheduled treatment|infusion|visit|session', 'begin date of service', 'requested begin date', 'treatment from',
    'service from', 'coverage requested|needed from|starting|beginning|start|on?',
  ],
  not: [
    'reached', 'score', 'scale', 'phq', 'madrs', 'gad', 'pcl', 'end date', 'ongoing', 'since', 'illness', 'symptom', 'condition',
    'end', 'birth', 'coverage start|effective|began|from|date|period|to', 'of coverage', 'therapy length', 'started', 'length', 'last', 'onset', 'denied', 'decision', 'qty', 'quantity',
    'unit', 'number of', 'per', 'current therapy|treatment|medication|drug', 'received', 'previous',
    'eligibility', 'policy',
  ],
  notWithin: [
    'tried', 'failed', 'outcome', 'past', 'previous', 'prior medication|treatment|therapy|trial', 'history', 'amount', 'total charge', 'payment', 'paid', 'balance',
    'reason stopped|discontinued', 'response',
  ],
  kinds: ['prior-authorization'],
  beside: `${ASKED} treatment therapy service care infusion admission course medication`,
  roles: ['patient'],
  value: (from, ask) => (ask.kind === 'prior-authorization' ? date('request.startDate', 'Asked from', from.request?.startDate) : undefined),
  examples: {
    yes: ['SOS dt', { label: 'Treatment begins', kind: 'prior-authorization' }, 'SOC date', 'Date medication is needed', 'Auth begin date', { label: 'Therapy start', kind: 'prior-authorization' }, 'Planned first infusion', 
      { label: 'Date of service', kind: 'prior-authorization' }, { label: 'Treatment Start Date:', kind: 'prior-authorization' }, 'Requested start date', 'Start of care',
      'Anticipated start date',
    ],
    no: ['Date of illness', 'Start date of current therapy', 'End date', 'Date of birth', { label: 'Start date', heading: 'Previous treatments tried' }],
  },
});
