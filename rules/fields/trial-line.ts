import { field } from '../decide/field.ts';
import { EARLIER } from '../values/earlier.ts';
import { OUTCOME } from '../values/choices.ts';
import { fact } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';

const us = (day: string | undefined): string => (day ? `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}` : 'present');

/** Both days, or the one that the label asks. */
function daysAsked(label: string, { startDate, endDate }: { startDate: string; endDate?: string | undefined }): string | undefined {
  const [start, end] = [/\b(?:start|began|begin)/i.test(label), /\b(?:end|stop|last)/i.test(label) && !/reason|why/i.test(label)];
  if (start && !end && !/dates\b/i.test(label)) return us(startDate);
  if (end && !start && !/dates\b/i.test(label)) return endDate && us(endDate);
  return `${us(startDate)} - ${us(endDate)}`;
}

export default field({
  title: 'Earlier treatment in one line',
  says: ['drug|medication|agent|antidepressant|treatment|therapy|medicine|name|trial|rx|med * date|duration|length|outcome|result|response|reason'],
  beside: 'name dose strength frequency date start end stop duration length outcome result response reason why discontinued stopped list include drug medication',
  not: ['requested', 'allergy', 'current medication', 'prescriber', 'pharmacy'],
  within: EARLIER,
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = ask.control.options ? undefined : trialAt(from, ask);
    if (!at) return undefined;
    const { trial, path } = at;
    const asks = (words: RegExp): boolean => words.test(ask.control.label);
    const outcome = [OUTCOME[trial.outcome]?.label.toLowerCase(), trial.reason].filter(Boolean).join(': ');
    const parts = [
      [trial.name, asks(/dose|dosage|strength/i) ? trial.dose : undefined, asks(/frequency|how often/i) ? trial.frequency : undefined].filter(Boolean).join(' '),
      asks(/dates?\b|duration|length|from|when/i) ? daysAsked(ask.control.label, trial) : undefined,
      asks(/outcome|result|response|reason|why/i) ? outcome : undefined,
    ].filter(Boolean);
    return { is: 'text', text: parts.join(', '), facts: [fact(path, parts.join(', '), trial.startDate)] };
  },
  examples: {
    yes: [
      { label: 'Medication 1 (name, dose, dates, outcome)', heading: 'Medications tried and failed' }, { label: 'Drug, dose, dates', columns: ['Drug, dose, dates', 'Outcome'] },
      { label: 'Drug 2 / strength / length of trial / result', heading: 'Previous medications tried' },
    ],
    no: ['Drug, dose, dates', { label: 'Medication stop date', heading: 'Previous medications tried' }, { label: 'Reason medication stopped', heading: 'Previous medications tried' }, { label: 'Medication start date', heading: 'Previous medications tried' }],
  },
});
