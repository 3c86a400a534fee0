import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';
import { SEX } from '../values/choices.ts';

export default field({
  title: 'Sex',
  says: [
    'sex', 'gender', 'sex assigned? at? birth?', 'gender m or f', 'sex m f', 'administrative sex', 'male female', 'gender male female',
    'gender on file', 'gender on card', 'sex at birth', 'gender at birth', 'sex on file', 'legal sex', 'birth sex', 'm f',
    'biological|birth|legal|recorded|natal|administrative sex', 'sex|gender on file|record|card',
    'sex|gender recorded|listed|registered|filed by|with|on plan|insurer|insurance|record|card',
    'sex|gender as recorded|listed|shown|reported', 'sex or gender', 'gender sex',
    'sex|gender on|per insurance|health|id|member? card|policy|plan', 'sex|gender for insurance purpose',
    'sex|gender known to insurance|insurer|plan', 'administrative gender|sex', 'm or f', 'sex|gender marker',
  ],
  not: ['identity', 'orientation', 'partner'],
  autocomplete: ['sex'],
  options: [['m', 'male'], ['f', 'female']],
  optionsNot: ['identity', 'orientation', 'partner', 'child', 'baby', 'preference', 'preferred', 'w', 'wed', 'th', 'pronoun', 'provider', 'therapist'],
  roles: ['patient', 'subscriber', 'other-coverage', 'representative'],
  value(from, ask) {
    const party = partyOf(from, ask);
    const word = party?.sex ? SEX[party.sex] : undefined;
    return party && word && choice(`${party.path}.sex`, `${party.says}: sex`, party.sex, word.label, word.also);
  },
  examples: {
    yes: [
      'Gender: M or F', 'Patient’s Sex', 'D. GENDER', 'M/F', 'Biological sex', 'Gender on file with insurer', 'Sex recorded by the plan',
    ],
    no: ['Gender identity', 'Essex'],
  },
});
