import { field } from '../decide/field.ts';
import { number } from '../values/facts.ts';
import { yearsBetween } from '../values/rows.ts';

export default field({
  title: 'Age',
  says: ['age', 'age in year', 'patient age', 'current age'],
  not: ['onset', 'older', 'least', 'under', 'over', 'less', 'or'],
  roles: ['patient'],
  value(from, ask) {
    return number('patient.birthDate', 'Age today', yearsBetween(from.patient.birthDate, ask.today), 'years');
  },
  examples: { yes: ['Age:', 'What is the member’s age in years?'], no: ['Dosage', 'Member is 18 years of age or older'] },
});
