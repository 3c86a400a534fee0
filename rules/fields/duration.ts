import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';

export default field({
  title: 'Length of treatment asked for',
  says: [
    'duration', 'duration of therapy|treatment', 'length of therapy|treatment', 'expected length of therapy|treatment',
    'duration of therapy use', 'expected duration', 'treatment duration', 'therapy duration', 'anticipated duration',
    'anticipated length of therapy|treatment', 'requested duration', 'duration of therapy requested',
    'estimated length of treatment|therapy',
  ],
  not: ['date', 'disease', 'trial', 'start', 'dose', 'illness', 'episode', 'symptom', 'session', 'condition'],
  notWithin: ['tried', 'failed', 'outcome', 'past', 'previous', 'prior medication|treatment|therapy|trial', 'history'],
  roles: ['patient'],
  value(from) {
    const asked = from.request;
    if (!asked) return undefined;
    const said = /\bfor (\d+ (?:day|week|month)s?)$/i.exec(asked.frequency)?.[1];
    if (said) return { is: 'text', text: said, facts: [fact('request.frequency', `Frequency ${asked.frequency}`)] };
    if (!asked.endDate) return undefined;
    const days = (Date.parse(asked.endDate) - Date.parse(asked.startDate)) / 86_400_000;
    // Only whole weeks are certain: whether the last day counts is not written down.
    if (days % 7 !== 0 || days <= 0) return undefined;
    const facts = [fact('request.startDate', `From ${asked.startDate}`, asked.startDate), fact('request.endDate', `until ${asked.endDate}`, asked.endDate)];
    return { is: 'text', text: `${days / 7} weeks`, facts };
  },
  examples: {
    yes: ['Expected Length of Therapy:', 'Duration of Therapy/Use:'],
    no: ['Disease Duration:', { label: 'Duration', heading: 'Medications tried and failed' }],
  },
});
