import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'Dates of an earlier treatment',
  says: [
    'date', 'date of therapy|treatment|use|trial', 'date tried', 'trial date', 'date of therapy treatment duration',
    'treatment date', 'date range', 'date of trial', 'start and? end date', 'start date end date', 'date from to', 'date taken',
    'therapy date', 'month year', 'date used', 'from to', 'date and? duration', 'date start end', 'duration date',
    'date of medication trial', 'date start and end', 'start stop date', 'date start stop', 'approximate date', 'date of use',
    'dot', 'when taken|used|tried|given', 'when', 'period', 'time period|frame', 'date of course|intervention',
    'date on medication|drug|therapy', 'start and? stop', 'from through|thru', 'begin end', 'began ended', 'started stopped|ended',
    'date started stopped|ended', 'date began ended', 'month year|years', 'date attended', 'when did * take|use|try',
    'when was it taken|used', 'date started|start|began and|or stopped|stop|ended|end or? approximate? duration?', 'started|began and stopped|ended', 'taken|used|tried from to|until|thru|through|till', 'from|started|start to|until|thru|through|till|ended|end|stop|stopped',
  ],
  beside: 'therapy treatment drug medication approximate month year range taken tried used use trial mo course from to start end of session attended patient member did',
  not: ['birth', 'signature', 'request'],
  within: EARLIER,
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
    yes: [{ label: 'Taken from – to', heading: 'Antidepressants tried before' }, { label: 'Dates attended', heading: 'Previous psychotherapy' }, { label: 'When did the patient take it?', heading: 'Previous medications tried' }, 
      { label: 'Dates', heading: 'Previous treatments tried' },
      { label: 'Dates of therapy', columns: ['Drug', 'Dates of therapy', 'Outcome'] },
    ],
    no: ['Date', 'Date of birth'],
  },
});
