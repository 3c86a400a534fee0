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
    if (!asked?.endDate) return undefined;
    const days = Math.round((Date.parse(asked.endDate) - Date.parse(asked.startDate)) / 86_400_000);
    const length = days % 7 === 0 ? `${days / 7} weeks` : `${days + 1} days`;
    return { is: 'text', text: length, also: [], facts: [fact('request.startDate', `From ${asked.startDate}`, asked.startDate), fact('request.endDate', `until ${asked.endDate}`, asked.endDate)] };
  },
  examples: {
    yes: ['Expected Length of Therapy:', 'Duration of Therapy/Use:'],
    no: ['Disease Duration:', { label: 'Duration', heading: 'Medications tried and failed' }],
  },
});
