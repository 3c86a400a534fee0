import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'Length of an earlier treatment',
  says: [
    'duration', 'length of therapy|treatment|trial|use', 'duration of therapy|treatment|trial|use', 'trial duration',
    'duration of trial', 'treatment duration', 'duration week', 'week', 'week of treatment', 'number of week', 'length',
    'how long', 'duration in week', 'length of trial', 'treatment length', 'week tried', 'week of therapy', 'number week|month',
    'how long taken|used|tried', 'length of time taken?', 'time on medication|drug|therapy|treatment', 'duration of use',
    'time taken|tried', 'week taken|used|on', 'trial length', 'how long was it taken|used', 'time on med',
    'how long * taken|used|tried|on|take|use', 'number of month|day', 'total time', 'time used', 'length of course',
    'month of therapy|treatment', 'course length',
  ],
  beside: 'week month day therapy treatment trial taken adequate of medication drug use course total approximate',
  not: ['date', 'requested', 'expected', 'session', 'at maximum|highest|peak|target|therapeutic|adequate|full'],
  within: EARLIER,
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    if (!at?.trial.endDate) return undefined;
    const weeks = Math.floor((Date.parse(at.trial.endDate) - Date.parse(at.trial.startDate)) / 604_800_000);
    const facts = [fact(`${at.path}.startDate`, `${at.trial.name}: from ${at.trial.startDate} until ${at.trial.endDate}, ${weeks} weeks`, at.trial.startDate)];
    const asked = `${ask.control.label} ${ask.control.column ?? ''}`;
    const us = (day: string): string => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
    if (/\bdates?\b/i.test(asked)) return { is: 'text', text: `${us(at.trial.startDate)} - ${us(at.trial.endDate)}`, facts };
    // A bare number is only clear where the label or the box says what it counts.
    const bare = /\b(weeks?|wks?)\b/i.test(asked) || ask.control.widget === 'number' || ask.control.options !== undefined || (ask.control.maxLength ?? 99) < 8;
    return bare ? { is: 'number', number: weeks, unit: 'weeks', facts } : { is: 'text', text: `${weeks} weeks`, facts };
  },
  examples: {
    yes: [{ label: '# of wks', heading: 'Previous medications tried' }, 
      { label: 'Duration', heading: 'Previous treatments tried' },
      { label: 'Length of therapy', columns: ['Drug', 'Length of therapy', 'Outcome'] },
    ],
    no: [{ label: 'Duration at maximum dose (weeks)', heading: 'Previous medications tried' }, 'Duration', 'Dates of therapy'],
  },
});
