import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';

export default field({
  title: 'Directions for use',
  says: [
    'sig and? frequency', 'frequency sig', 'sig direction and? frequency', 'dose and sig',
    'instruction sig',
    'dosing instruction', 'administration instruction', 'direction sig', 'instruction for administration',
    'direction', 'directions for use', 'sig', 'specific directions for use', 'instruction for use', 'directions for administration',
    'sig directions', 'dosing direction', 'directions sig', 'prescription direction', 'dose directions', 'dosage directions',
    'direction frequency', 'dosage and direction', 'dose and direction', 'dosing and direction', 'direction sig',
    'strength and direction',
  ],
  not: ['special instruction', 'change', 'name', 'driving'],
  together: [['dose', 'dosage', 'strength'], ['route'], ['frequency', 'interval', 'often', 'schedule']],
  beside: `${ASKED} rx label drug medication taken prescription written how be complete prescriber`,
  roles: ['patient'],
  value: (from) => from.request && { is: 'text', text: `${from.request.dose}, ${from.request.route}, ${from.request.frequency}`, facts: [fact('request.dose', `Dose ${from.request.dose}`), fact('request.route', `Route ${from.request.route}`), fact('request.frequency', `Frequency ${from.request.frequency}`)] },
  examples: { yes: ['Sig / frequency', 'SIG & frequency', 'Dose, route and frequency', 'Rx directions', 'Specific directions for use:', 'Directions for Use:', 'SIG'], no: ['Frequency of visits', 'Signature', 'Frequency'] },
});
