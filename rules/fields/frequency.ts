import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { courseLength } from '../values/course.ts';
import { text } from '../values/facts.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
/** "Once every 2 weeks" as lists say it: "Every 2 weeks", "Every two weeks", "Q2W", "Every other week". */
function otherwise(said: string): string[] {
  const bare = said.replace(/^once (?=every\b|(?:a|per) )/i, '').trim();
  const [, count = '', unit = ''] = /^every (\d) (week|day|month)s?$/i.exec(bare) ?? [];
  return [...(bare === said ? [] : [bare]), ...(count ? [`Every ${NUMBERS[Number(count)] ?? count} ${unit}s`, `Q${count}${unit[0]?.toUpperCase()}`, ...(count === '2' ? [`Every other ${unit}`] : [])] : [])];
}

export default field({
  title: 'Frequency',
  says: [
    'dose interval', 'interval of dose|dosing',
    'how many time a? week|month|day',
    'frequency and? duration', 'how often and for how long', 'how often',
    'visit|treatment|session|infusion|dose|time per week|month', 'number of visit|treatment|session|infusion|dose per week|month', 'given|administered every', 'dose frequency', 'how often', 'every how many',
    'frequency', 'dosing frequency', 'frequency of administration|treatment|dosing|service|session', 'how often',
    'treatment frequency', 'dose frequency interval', 'visit frequency', 'session frequency', 'schedule', 'how often given',
    'interval', 'dosing interval', 'treatment schedule', 'schedule of treatment|infusion|dosing', 'times per week',
    'frequency of infusion|visit|dose|request|use|care|drug|medication', 'infusion|visit|treatment|administration frequency',
    'treatment|infusion|visit|session|administration schedule', 'dosing|treatment|infusion interval', 'frequency interval',
    'interval between treatment|infusion|dose', 'how often will|is it|drug|medication be? given|administered|used|infused',
    'how frequently', 'schedule of treatment|infusion|visit', 'frequency requested', 'requested frequency', 'frequency per week',
    'times per week|month', 'dosing schedule',
  ],
  not: ['how many dose|infusion|treatment|session|visit per|a|each', 'dose|dosage frequency and? duration', 'dose route', 'dose and', 'contact', 'fee'],
  notWithin: ['tried', 'failed', 'outcome', 'past', 'previous', 'current medication', 'prior medication|treatment|therapy|trial'],
  beside: `${ASKED} treatment visit session infusion administration dosing administered given drug medication week weekly month day use taken it patient treated`,
  roles: ['patient'],
  value(from, ask) {
    const asked = from.request;
    // "How often, and for how long?" wants both.
    const both = /\b(?:duration|how long|length|(?:number of|how many) (?:weeks|months|days))\b/i.test(ask.control.label) && /(?:[/,&+]|\band\b)/i.test(ask.control.label);
    const length = asked && both && !/\bfor \d+ /.test(asked.frequency) ? courseLength(asked)?.said : undefined;
    return text('request.frequency', 'Frequency:', length ? `${asked?.frequency} for ${length}` : asked?.frequency, ask.control.options ? otherwise(asked?.frequency ?? '') : []);
  },
  examples: {
    yes: ['Visits per week', 'Freq. of admin', 'How often will the patient receive it?', 'Frequency:', 'Frequency of treatment'],
    no: ['Dose, frequency, and duration', 'Dose and frequency', { label: 'Frequency', heading: 'Previous treatments tried' }],
  },
});
