import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';

export default field({
  title: 'Weight',
  says: [
    'weight', 'patient weight', 'weight kg|lb|pound', 'body weight', 'current weight', 'weight in kg|lb|pound',
    'how much do|does? patient|member weigh', 'weight lb or? kg', 'weight kg or? lb', 'dosing weight', 'actual body? weight',
    'most recent weight', 'weight in lb|pound or? kg', 'patient current weight', 'weight pound', 'current body weight', 'body weight kg',
    'weight in kilogram|kg|lb|lbs|pound|kgs', 'how much do you weigh', 'present weight', 'weight today|now', 'today weight',
    'weight kgs|lbs|kilogram',
  ],
  not: [
    'height', 'loss', 'gain', 'date', 'ideal', 'goal', 'target', 'birth', 'baseline', 'lean', 'adjusted', 'dry', 'desired', 'pre',
    'before', 'based', 'heaviest',
  ],
  roles: ['patient'],
  value: (from) => number('patient.weightKg', 'Weight', from.patient.weightKg, 'kg'),
  examples: {
    yes: ['Weight:', 'Weight (kg)', 'How much does the patient weigh?', 'Dosing weight (kg)', 'Actual body weight'],
    no: ['Weight loss', 'Height', 'Ideal body weight', 'Goal weight', 'Weight-based dose'],
  },
});
