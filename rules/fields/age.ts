import { field } from '../decide/field.ts';
import { bandOf } from '../values/bands.ts';
import { fact, number } from '../values/facts.ts';
import { yearsBetween } from '../values/rows.ts';

export default field({
  title: 'Age',
  says: [
    'age', 'age in year', 'patient age', 'current age', 'how old is patient|member', 'age at time? of? request|submission', 'age year',
    'age yr', 'age at last birthday',
    'age today|now', 'age as of today|date?', 'age on|at date of request|service|submission?', 'year of age', 'age in year|yrs',
  ],
  not: [
    'onset', 'older', 'least', 'under', 'over', 'less', 'or', 'diagnosis', 'group', 'limit', 'range',
    'when', 'diagnosed', 'first',
  ],
  roles: ['patient'],
  value(from, ask) {
    const years = yearsBetween(from.patient.birthDate, ask.today);
    // "18 years or older" among answers.
    if (ask.control.options) return bandOf(ask.control, years, [fact('patient.birthDate', `Age today: ${years} years`)]);
    return number('patient.birthDate', 'Age today', years, 'years');
  },
  examples: {
    yes: ['Age:', 'What is the member’s age in years?', 'How old is the patient?', 'Age at time of request', 'Age (yrs)', 'Age as of today'],
    no: ['Dosage', 'Member is 18 years of age or older', 'Age at onset', 'Age group', 'Age when diagnosed'],
  },
});
