import { field } from '../decide/field.ts';
import { listed } from '../values/lines.ts';

export default field({
  title: 'Allergies',
  says: [
    'allergy', 'drug allergy', 'known allergy', 'known drug allergy', 'medication allergy', 'patient allergy', 'allergy sensitivity',
    'allergy or? intolerance', 'allergy and? sensitivity', 'allergy to medication|drug',
    'list any|all|your? all|any? known? drug|medication? allergy', 'allergy list', 'known medication allergy', 'allergy drug',
    'allergy known', 'allergy and? reaction', 'drug and? food allergy', 'allergy if any', 'current allergy',
    'med|medicine allergy', 'does|do patient|member|you have any allergy', 'is patient|member allergic to any medication|drug',
    'what is patient|member allergic to', 'what are you allergic to', 'allergic to', 'allergy or nkda', 'nkda', 'hypersensitivity',
    'medication|drug|medicine sensitivity|hypersensitivity', 'drug|medication intolerance or? allergy', 'allergy or? hypersensitivity',
    'allergy or? adverse reaction',
  ],
  not: [
    'outcome', 'yes', 'seasonal', 'date', 'treated', 'specialist', 'shot', 'testing',
    'formulation', 'component', 'excipient', 'contraindicated',
  ],
  roles: ['patient'],
  value: (from, ask) => {
    // "Allergy and reaction": where what happened is told with each.
    if (/\ballerg\w*\W{0,4}(?:\(?(?:and|with|including)\b|&|,|\/|\+|\()\W*(?:the |its |their |type of |describe )?reactions?\b/i.test(ask.control.label) && !from.patient.allergies?.every((one) => /[(:–—]| - |\b(?:rash|hives|itch\w*|swelling|anaphyla\w+|nausea|none|nkda)\b/i.test(one))) return undefined;
    return from.patient.allergies?.length ? listed(from.patient.allergies.map((one, n) => ({ text: one, path: `patient.allergies[${n}]` })), 'Allergy:') : undefined;
  },
  examples: {
    yes: ['Allergies:', 'Drug allergies', 'Allergies/sensitivities', 'Allergies to medications', 'List any drug allergies'],
    no: ['Allergist', 'Allergy testing'],
  },
});
