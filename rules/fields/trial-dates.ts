import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';

export default field({
  title: 'Dates of an earlier treatment',
  says: [
    'date', 'date of therapy|treatment|use|trial', 'date tried', 'trial date', 'date of therapy treatment duration', 'treatment date',
    'date range', 'date of trial', 'start and? end date', 'start date end date', 'date from to', 'date taken', 'therapy date',
    'month year', 'date used', 'from to', 'date and? duration', 'date start end', 'duration date', 'date of medication trial',
    'date start and end', 'start stop date', 'date start stop', 'approximate date', 'date of use',
  ],
  not: ['birth', 'signature', 'request'],
  within: [
    'tried', 'failed', 'previous', 'past', 'prior medication|treatment|therapy|trial|drug|antidepressant|pharmacologic|psychotherapy',
    'outcome', 'reason for failure|stopping|discontinuation', 'reason stopped|discontinued', 'response', 'history', 'step therapy',
    'result', 'earlier treatment',
  ],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    if (!at) return undefined;
    const shape = (day: string): string => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
    const span = at.trial.endDate ? `${shape(at.trial.startDate)} - ${shape(at.trial.endDate)}` : `${shape(at.trial.startDate)} - present`;
    return { is: 'text', text: span, facts: [fact(`${at.path}.startDate`, `${at.trial.name}: ${span}`, at.trial.startDate)] };
  },
  examples: {
    yes: [
      { label: 'Dates', heading: 'Previous treatments tried' },
      { label: 'Dates of therapy', columns: ['Drug', 'Dates of therapy', 'Outcome'] },
    ],
    no: ['Date', 'Date of birth'],
  },
});
