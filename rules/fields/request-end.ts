import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';

export default field({
  title: 'Last date asked for',
  says: [
    'requested date to|through|end|until', 'date requested to|through|end|until', 'requested period|span|range to|through|end', 'period requested to|through|end',
    'eos date', 'end of care', 'treatment|therapy|infusion|service|session end date?', 'treatment|therapy stop date?',
    'end of authorization|request|approval', 'plan to finish|end|stop', 'last scheduled|planned infusion|session|visit|treatment|dose',
    'eos', 'session|visit|infusion end',
    'last dos', 'to|thru|through dos', 'requested to|thru', 'end dos', 'dos end', 'final dos', 'end on', 'end requested', 'expiration date requested|requested', 'requested expiration date', 'requested through', 'when does|will|do treatment|therapy|service end|stop', 'authorization to|through|end', 'authorization period to|through|end', 'approval to|through|end', 'date span to|through', 'service through', 'treatment|therapy|service end', 'course end', 'treatment|therapy completion', 'latest date of service', 'final date of service',
    'end date', 'treatment end date', 'end date of service|treatment|therapy', 'service end date', 'date of service to|through|thru',
    'through date', 'to date', 'therapy end date', 'stop date', 'requested end date', 'service to date', 'to date of service',
    'expected end date', 'anticipated end date', 'end', 'date span end', 'estimated end date', 'proposed end date',
    'planned end date', 'authorization end date', 'end date requested', 'date of service end', 'dos to|through',
    'last date of service', 'thru date', 'last visit|infusion|session|treatment', 'thru', 'through', 'to', 'stop', 'until',
    'planned end', 'finish date', 'date of last visit|session|dose', 'last treatment date', 'completion date',
    'estimated|expected|anticipated|planned completion date?', 'estimated|expected|anticipated completion of treatment|therapy',
    'end of treatment|therapy|care|service', 'projected|expected|anticipated|planned end of? treatment|therapy|date',
    'last infusion|treatment|session|dose date', 'date of completion', 'when will treatment end', 'treatment|therapy ends',
    'treatment|service to|through', 'projected end', 'final treatment|session|infusion|visit',
    'date of final treatment|session|infusion', 'coverage requested|needed to|through|until|thru',
  ],
  not: ['approval|approved|certified to|through|thru|end|date', 'score', 'how', 'since', 'related', 'refer', 'due', 'according', 'able', 'respond', 'symptom', 'illness', 
    'original', 'next', 'session|visit|treatment|dose|infusion|unit to date', 'completed', 'given to date', 'so far', 'birth', 'coverage end|ends|terminated|to|through|date|period', 'of coverage', 'start', 'from', 'qty', 'quantity', 'unit', 'number of', 'office', 'seen', 'last visit with', 'last seen',
    'administered', 'dose|infusion|treatment|session was? given', 'taken', 'received', 'with prescriber|provider|physician', 'attended', 'previous', 'phq', 'madrs', 'gad', 'pcl', 'score', 'scale',
  ],
  notWithin: [
    'existing|current|approved|last|prior|original|previous authorization|approval', 'tried', 'failed', 'outcome', 'past', 'previous', 'prior medication|treatment|therapy|trial', 'history', 'amount', 'total charge', 'payment', 'paid', 'balance',
    'reason stopped|discontinued', 'response',
  ],
  kinds: ['prior-authorization'],
  beside: `${ASKED} treatment therapy service care infusion course date`,
  roles: ['patient'],
  // "Date of last treatment" may be one long past.
  value: (from, ask) => (ask.kind === 'prior-authorization' && !(/\bdate of (?:the )?last\b|\blast \w+ date\b/i.test(ask.control.label) && !/plan|expect|anticip|propos|schedul|request|project|estimat|service/i.test(ask.control.label)) ? date('request.endDate', 'Asked until', from.request?.endDate) : undefined),
  examples: {
    yes: [{ label: 'To DOS', kind: 'prior-authorization' }, 'EOS dt', { label: 'Treatment ends', kind: 'prior-authorization' }, 'End of care', 'When does treatment stop?', 'Auth thru date', 'Estimated completion date', 'Projected end of treatment', 'Requested end date', { label: 'Treatment end date', kind: 'prior-authorization' }, 'Through date'],
    no: ['Pain score at last visit', 'Date of last infusion received', 'Date last seen', 'Start date', { label: 'End date', heading: 'Medications tried and failed' }],
  },
});
