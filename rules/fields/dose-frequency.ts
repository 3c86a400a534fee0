import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';

export default field({
  title: 'Dose and frequency',
  says: [
    'dose frequency and? duration', 'dosage frequency and? duration',
    'dose and frequency', 'dosage and frequency', 'dosing regimen', 'dose schedule', 'dosing',
    'dosage and? schedule', 'dose and schedule', 'regimen', 'dosage regimen', 'dosing frequency and dose',
    'strength and frequency', 
  ],
  notWithin: [
    'tried', 'failed', 'previous', 'past', 'history', 'outcome', 'current medication', 'prior medication|treatment|therapy|trial',
  ],
  not: ['route', 'change', 'name', 'changed'],
  together: [['dose', 'dosage', 'strength', 'dosing', 'much'], ['frequency', 'interval', 'often', 'schedule'], ['and', 'with', 'plus', 'regimen']],
  beside: `${ASKED} treatment prescribed taken drug medication amount`,
  roles: ['patient'],
  value: (from) => from.request && { is: 'text', text: `${from.request.dose}, ${from.request.frequency}`, facts: [fact('request.dose', `Dose ${from.request.dose}`), fact('request.frequency', `Frequency ${from.request.frequency}`)] },
  examples: { yes: ['Strength & frequency', 'How much and how often?', 'Dose and frequency', 'Dosing regimen'], no: ['Dose', 'Frequency'] },
});
