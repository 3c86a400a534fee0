import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { isAntidepressant } from '../clinical/antidepressants.ts';
import { bandOf } from '../values/bands.ts';
import { trialRows } from '../values/rows.ts';

export default field({
  title: 'Number of failed treatments',
  says: [
    'number of failed medication|antidepressant|trial|treatment',
    'number of prior|previous failed? medication|antidepressant|trial', 'number of antidepressant trial|tried|failed',
    'how many antidepressant have? failed|been', 'number of medication tried|failed', 'how many medication has patient tried',
    'number of antidepressant tried and failed', 'how many antidepressant has patient tried and? failed?',
    'number of medication trial', 'number of failed antidepressant trial',
    'total number of prior? antidepressant|medication trial', 'antidepressant|medication trial number',
    'trial of antidepressant|medication number', 'how many antidepressant has patient failed|tried',
    'how many antidepressant|medication were tried', 'number of adequate antidepressant trial',
    'count of failed antidepressant|medication', 'antidepressant failed number', 'number of antidepressant',
    'how many * medication|antidepressant|drug|treatment|agent * tried|failed|trial',
    'number of * medication|antidepressant|drug|agent * tried|failed|trial',
    'number of|failed failed? antidepressant|medication|drug trial', 'count of * trial',
  ],
  beside: 'patient member has have been tried failed oral different total previous prior previously',
  not: [
    'class', 'current', 'adequate', 'psychotherapy', 'week', 'session', 'dose', 'tablet', 'refill', 'day',
  ],
  roles: ['patient'],
  value(from, ask) {
    const failed = trialRows(from, [...ask.context, 'medication failed']).filter((row) => row.trial.kind === 'medication' && (!/antidepressant/i.test(ask.control.label) || isAntidepressant(row)));
    if (failed.length === 0) return undefined;
    const facts = failed.map((one) => fact(one.path, `${one.trial.name}: ${one.trial.outcome}`, one.trial.endDate));
    return (ask.control.options && bandOf(ask.control, failed.length, facts)) ?? { is: 'number', number: failed.length, facts };
  },
  examples: {
    yes: ['How many medications have been tried and failed?', 'Number of failed antidepressant trials', 'Number of medications tried'],
    no: ['How many weeks was it tried?', 'Number of sessions', 'Medications tried'],
  },
});
