import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';

export default field({
  title: 'Weight',
  says: ['weight', 'patient weight', 'weight kg|lb|pound', 'body weight', 'current weight', 'weight in kg|lb|pound'],
  not: ['height', 'loss', 'gain', 'date'],
  roles: ['patient'],
  value: (from) => number('patient.weightKg', 'Weight', from.patient.weightKg, 'kg'),
  examples: { yes: ['Weight:', 'Weight (kg)'], no: ['Weight loss', 'Height'] },
});
