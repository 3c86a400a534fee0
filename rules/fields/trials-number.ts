import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialRows } from '../values/rows.ts';

export default field({
  title: 'Number of failed treatments',
  says: [
    'number of failed medication|antidepressant|trial|treatment', 'number of prior|previous failed? medication|antidepressant|trial',
    'number of antidepressant trial|tried|failed', 'how many antidepressant have? failed|been', 'number of medication tried|failed',
    'how many medication has patient tried', 'number of antidepressant tried and failed',
    'how many antidepressant has patient tried and? failed?', 'number of medication trial', 'number of failed antidepressant trial',
  ],
  roles: ['patient'],
  value(from, ask) {
    const failed = trialRows(from, [...ask.context, 'medication failed']).filter(({ trial }) => trial.kind === 'medication');
    if (failed.length === 0) return undefined;
    return { is: 'number', number: failed.length, facts: failed.map((one) => fact(one.path, `${one.trial.name}: ${one.trial.outcome}`, one.trial.endDate)) };
  },
  examples: {
    yes: ['Number of failed antidepressant trials', 'Number of medications tried'],
    no: ['Number of sessions', 'Medications tried'],
  },
});
