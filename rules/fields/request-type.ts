import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { asksYesNo } from '../values/yes-no.ts';
import { fact } from '../values/facts.ts';
import { REQUEST_TYPE } from '../values/choices.ts';

export default field({
  title: 'New or continued',
  says: [
    'continuation of a? prior|previous|existing|current|earlier|approved approval|authorization|request', 'renewal of an? prior|previous|existing|current|earlier approval|authorization',
    'extend an? existing authorization',
    'renewal', 'continuation', 'request for continuing? continuation?', 'request for continuing', 'first time request|therapy|treatment', 'new prescription|therapy|treatment|medication|drug', 'initial authorization', 'phase of treatment|therapy', 'new or refill', 'refill or new',
    'request type', 'type of request', 'initial or renewal|continuation', 'new or continuation|renewal|continuing', 'new request',
    'continuation of therapy', 'initial request', 'is this a continuation of therapy', 'new request continuation of therapy',
    'authorization type', 'therapy type', 'initial renewal|continuation', 'new continuation|renewal', 'initial treatment request',
    'renewal', 'reauthorization', 'request is for', 'is this a new|renewal|initial|continuation request|therapy|treatment|start',
    'first request for prior authorization for this drug', 'initial or reauthorization', 'renewal request', 'initial therapy',
    'new start', 'treatment status', 'request for continuation of therapy', 'is this request for continuation',
    'new start or continuation', 'therapy status', 'new or continued therapy', 'is this an? initial request', 'start or continuation',
    'continuation', 'initial authorization', 'initial authorization request', 'start or continue', 'first time drug? request|requested', 'is this first time', 'first time request', 'new to drug|medication|therapy|treatment', 'renewing|continuing', 'this is a? new|first|renewal', 'patient|member status', 'auth type',
  ],
  not: ['tried', 'failed', 'previous treatment|medication|drug|therapy|trial|request|response|denial|dose|infusion', 'date', 'coverage determination', 'reason', 'appeal', 'grievance', 'explain', 'how long', 'denial', 'response'],
  options: [
    ['new', 'new request', 'initial', 'initial request', 'new start', 'new therapy', 'initial therapy', 'initiating', 'first time', 'starting', 'start', 'initiation', 'first request|treatment|course|authorization'],
    ['continuation', 'renewal', 'reauthorization', 'continuing', 'continuation of therapy', 'extension', 'continued', 'concurrent', 'renew', 'continue', 'currently on therapy', 'already on', 'ongoing', 'continued treatment|therapy', 'maintenance', 'reauth'],
  ],
  optionsNot: ['has patient|member|enrollee', 'achieved|improvement|response|remission'],
  beside: `${ASKED} authorization therapy treatment drug medication pa existing prescription prior status time`,
  roles: ['patient'],
  yesNo: true,
  value(from, ask) {
    const held = from.request?.type;
    if (!held) return undefined;
    const facts = [fact('request.type', `Request: ${held}`)];
    if (!asksYesNo(ask.control)) return { is: 'choice', id: held, label: REQUEST_TYPE[held]?.label ?? held, also: REQUEST_TYPE[held]?.also ?? [], facts };
    const renews = /\b(continu\w*|renew\w*|re-?auth\w*)\b/i.test(ask.control.label);
    const starts = /\b(new|initial|first)\b/i.test(ask.control.label);
    return renews === starts ? undefined : { is: 'yes-no', yes: (held === 'renewal') === renews, facts };
  },
  examples: {
    yes: [
      'New request / Continuation of therapy', 'Request type', 'Is this a first request for prior authorization for this drug?',
      'Initial or renewal',
    ],
    no: ['What was the date of the first request?', 'Type of Coverage Determination Request', 'Urgency'],
  },
});
