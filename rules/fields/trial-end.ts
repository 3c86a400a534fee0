import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';

export default field({
  title: 'End of an earlier treatment',
  says: [
    'end date', 'end', 'date ended', 'to', 'stop', 'stop date', 'stopped', 'date stopped', 'date to', 'through', 'date discontinued',
    'date end', 'discontinued', 'until', 'discontinuation date', 'therapy end date', 'thru', 'trial end date?', 'last date',
    'treatment end date', 'date of discontinuation', 'medication end date', 'date completed', 'ended', 'last taken', 'finished',
    'stopped on', 'date quit', 'quit', 'date finished', 'date ended|stopped taking', 'last dose', 'date of last dose',
    'date last taken|used', 'when stopped|ended', 'stopped taking', 'date therapy|treatment|medication ended|stopped',
    'end of therapy|treatment|use|trial', 'discontinued on', 'date d c d?', 'd c date',
  ],
  not: ['start', 'from', 'reason', 'birth', 'requested', 'response', 'why'],
  within: [
    'tried', 'failed', 'previous', 'past', 'prior medication|treatment|therapy|trial|drug|antidepressant|pharmacologic|psychotherapy',
    'outcome', 'reason for failure|stopping|discontinuation', 'reason stopped|discontinued', 'response', 'history', 'step therapy',
    'result', 'earlier treatment', 'therapy to date', 'medication trial', 'trial', 'stopped',
  ],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    return at && date(`${at.path}.endDate`, `${at.trial.name}: until`, at.trial.endDate);
  },
  examples: {
    yes: [{ label: 'End date', heading: 'Previous treatments tried' }, { label: 'To', columns: ['Drug', 'From', 'To', 'Outcome'] }],
    no: ['End date', 'Reason stopped'],
  },
});
