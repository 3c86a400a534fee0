import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';

export default field({
  title: 'Dose of an earlier treatment',
  says: [
    'dose', 'dosage', 'strength', 'maximum dose', 'highest dose', 'dose reached', 'maximum dose reached', 'dose strength',
    'dose tried', 'daily dose', 'highest dose reached', 'maximum daily dose', 'strength dose', 'dose and? strength',
    'maximum tolerated dose', 'dosage strength', 'total daily dose', 'medication dose', 'highest dose tried', 'max dose mg',
    'dose mg', 'top dose', 'max dose', 'best dose', 'peak dose', 'greatest|largest|peak|top|maximum|highest|max daily|total? dose',
    'dose taken|used|prescribed|given', 'dose at discontinuation', 'highest strength', 'maximum strength', 'max daily dose',
    'dose mg day', 'dose per day', 'final dose',
  ],
  not: ['frequency', 'requested', 'date', 'form', 'number'],
  within: [
    'tried', 'failed', 'previous', 'past', 'prior medication|treatment|therapy|trial|drug|antidepressant|pharmacologic', 'outcome',
    'reason for failure|stopping|discontinuation', 'reason stopped|discontinued', 'response', 'history', 'step therapy', 'result',
    'earlier treatment', 'therapy to date', 'medication trial', 'trial', 'stopped',
  ],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    return at && text(`${at.path}.dose`, `${at.trial.name}: dose`, at.trial.dose);
  },
  examples: {
    yes: [{ label: 'Dose', heading: 'Previous treatments tried' }, { label: 'Max dose', columns: ['Medication', 'Max dose', 'Outcome'] }],
    no: ['Dose', 'Dosage form'],
  },
});
