import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { courseLength } from '../values/course.ts';
import { fact } from '../values/facts.ts';
import type { Value } from '../values/value.ts';

const us = (day: string): string => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;

/** "Duration (specific dates)" wants the first and the last day. */
function spanOf(start: string, end: string | undefined): Value | undefined {
  if (!end) return undefined;
  return { is: 'text', text: `${us(start)} - ${us(end)}`, facts: [fact('request.startDate', `From ${start}`, start), fact('request.endDate', `until ${end}`, end)] };
}

export default field({
  title: 'Length of treatment asked for',
  says: [
    'requested length', 'time needed', 'how many week',
    'time frame', 'length of treatment',
    'therapy length',
    'for how long', 'how long will? is? treatment|therapy|it expected to? last', 'time period', 'number of week', 'total week', 'week of therapy|treatment', 'length of time', 'period of authorization', 'course of therapy|treatment length', 'length of infusion? course', 'length of use',
    'duration', 'duration of therapy|treatment', 'length of therapy|treatment', 'expected length of therapy|treatment',
    'duration of therapy use', 'expected duration', 'treatment duration', 'therapy duration', 'anticipated duration',
    'anticipated length of therapy|treatment', 'requested duration', 'duration of therapy requested',
    'estimated length of treatment|therapy', 'length of course|need|authorization|request|stay|regimen', 'course length',
    'how long will patient|member|you be? treated|need|receive', 'how long is|will treatment|therapy needed|last|continue',
    'anticipated length of need', 'length of need', 'length of authorization requested',
    'duration of need|request|authorization|course|regimen|infusion', 'duration of recommended|requested|proposed treatment|therapy',
    'course duration', 'treatment period', 'length of treatment requested', 'duration of treatment requested', 'estimated duration',
    'planned duration', 'expected length of course|treatment|therapy', 'how long will drug|medication be? needed|used|taken|given',
    'time frame of treatment', 'treatment length', 'number of week requested', 'length of approval requested?',
    'requested length of approval|therapy|treatment|authorization', 'requested duration of approval|authorization',
  ],
  not: ['how often', 'frequency', 'month of diagnosis', 'per week', 'hospital', 'date', 'disease', 'trial', 'start', 'dose', 'illness', 'episode', 'symptom', 'session', 'condition', 'stay'],
  notWithin: ['tried', 'failed', 'outcome', 'past', 'previous', 'prior medication|treatment|therapy|trial', 'history', 'symptom'],
  beside: `${ASKED} time total week month day period order use course infusion therapy treatment approval authorization on long`,
  roles: ['patient'],
  value(from, ask) {
    const asked = from.request;
    if (!asked) return undefined;
    if (/\bdates\b/i.test(ask.control.label)) return spanOf(asked.startDate, asked.endDate);
    const inWeeks = /\(\s*(?:in )?weeks?\s*\)|\bin weeks\b|\b(?:number|no\.?|#) ?(?:of )?weeks\b/i.test(ask.control.label);
    const length = courseLength(asked);
    if (!length) return undefined;
    const facts = length.path === 'request.frequency' ? [fact('request.frequency', `Frequency ${asked.frequency}`)] : [fact('request.startDate', `From ${asked.startDate}`, asked.startDate), fact('request.endDate', `until ${asked.endDate}`, asked.endDate)];
    if (inWeeks) return length.weeks === undefined ? undefined : { is: 'number', number: length.weeks, unit: 'weeks', facts };
    return { is: 'text', text: length.said, ...(length.also.length > 0 ? { also: length.also } : {}), facts };
  },
  examples: {
    yes: ['For how long?', 'Requested time period', 'How long will the patient be treated?', 'Length of course', 'Expected Length of Therapy:', 'Duration of Therapy/Use:'],
    no: ['Duration of illness', 'Disease Duration:', { label: 'Duration', heading: 'Medications tried and failed' }],
  },
});
