import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'End of an earlier treatment',
  says: [
    'end date', 'end', 'date ended', 'to', 'stop', 'stop date', 'stopped', 'date stopped', 'date to', 'through',
    'date discontinued', 'date end', 'discontinued', 'until', 'discontinuation date', 'therapy end date', 'thru',
    'trial end date?', 'last date', 'treatment end date', 'date of discontinuation', 'medication end date', 'date completed',
    'ended', 'last taken', 'finished', 'stopped on', 'date quit', 'quit', 'date finished', 'date ended|stopped taking',
    'last dose', 'date of last dose', 'date last taken|used', 'when stopped|ended', 'stopped taking',
    'date therapy|treatment|medication ended|stopped', 'end of therapy|treatment|use|trial', 'discontinued on', 'date d c d?',
    'd c date', 'last visit|session|appointment|fill|treatment', 'dot to|thru|through', 'stopping date', 'when did it end|stop',
    'end of', 'date of last', 'stopped or ended', 'ending', 'completion', 'ceased',
    'month year ended|end|stopped|stop|to|discontinued', 'ended|end|stopped|stop|to|discontinued month year', 'finish',
    'course|therapy|treatment|trial completed',
  ],
  beside: 'date month year therapy treatment medication drug trial taking taken use used tried approximate when course session antidepressant med on was it day mo visit last present ongoing current',
  not: ['start', 'from', 'reason', 'birth', 'requested', 'response', 'why'],
  within: EARLIER,
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    return at && date(`${at.path}.endDate`, `${at.trial.name}: until`, at.trial.endDate);
  },
  examples: {
    yes: [{ label: 'D/C’d', heading: 'Previous medications tried' }, { label: 'Month/yr ended', heading: 'Previous medications tried' }, { label: 'Finish', heading: 'Previous medications tried' }, { label: 'End date', heading: 'Previous treatments tried' }, { label: 'To', columns: ['Drug', 'From', 'To', 'Outcome'] }],
    no: ['End date', 'Reason stopped'],
  },
});
