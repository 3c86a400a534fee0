import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'Start of an earlier treatment',
  says: [
    'date prescribed|ordered', 'prescribed on?', 'when prescribed', 'start date', 'start', 'date started', 'from', 'begin date', 'from date', 'date from', 'date began', 'date start', 'started',
    'begin', 'date of trial start', 'trial start date?', 'therapy start date', 'date initiated', 'first date',
    'treatment start date', 'medication start date', 'began', 'begun', 'start month', 'first taken', 'date begun', 'started on',
    'first dose', 'date of first dose', 'initiated', 'date first taken|used|tried', 'started taking', 'when started|begun',
    'date therapy|treatment|medication began|started', 'start of therapy|treatment|use|trial',
    'first visit|session|appointment|fill|treatment', 'dot from', 'since', 'starting', 'when did it start|begin', 'start of',
    'date of first', 'commenced', 'month year begun|began|started|start|from', 'begun|began|started|start|from month year',
  ],
  beside: 'date month year therapy treatment medication drug trial taking taken use used tried approximate when course session antidepressant med on was it day mo visit first',
  not: ['first session|visit|appointment with', 'date of first session|visit|appointment', 'end', 'to', 'stop', 'stopped', 'ended', 'or approximate duration', 'birth', 'request', 'requested'],
  within: EARLIER,
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    return at && date(`${at.path}.startDate`, `${at.trial.name}: from`, at.trial.startDate);
  },
  examples: {
    yes: [{ label: 'Strt dt', heading: 'Previous medications tried' }, { label: 'Month/yr begun', heading: 'Previous medications tried' }, { label: 'DOT from', heading: 'Previous medications tried' }, { label: 'Start date', heading: 'Previous treatments tried' }, { label: 'From', columns: ['Drug', 'From', 'To', 'Outcome'] }],
    no: ['First visit', 'Start date', 'Date of birth'],
  },
});
