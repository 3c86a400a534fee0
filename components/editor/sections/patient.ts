import { neededAddress, personParts, sexes, type Section } from '../parts.ts';

export const patient: Section = {
  id: 'patient',
  title: 'Patient',
  says: 'The person who gets the treatment. Insurers compare the name and birth date with their own records, so write them as on the insurance card.',
  parts: [
    {
      group: '', at: 'patient', needed: true,
      parts: [
        ...personParts,
        { at: 'birthDate', label: 'Birth date', kind: 'date', needed: true },
        { at: 'sex', label: 'Sex on record with the insurer', kind: 'choice', options: sexes, needed: true },
        { at: 'phone', label: 'Phone', kind: 'phone', needed: true },
        { at: 'email', label: 'Email', kind: 'email' },
        neededAddress,
        { at: 'heightCm', label: 'Height in cm', kind: 'height', hint: 'You can also type 5 ft 6 in.' },
        { at: 'weightKg', label: 'Weight in kg', kind: 'weight', hint: 'You can also type 150 lb.' },
        { at: 'allergies', label: 'Allergies', kind: 'list', hint: 'One on each line.' },
      ],
    },
    { at: 'label', label: 'Your name for this case', kind: 'text', hint: 'Shown in lists. Left empty: last name, first name.' },
    { at: 'id', label: 'Record number', kind: 'text', needed: true, hint: 'Your own number, or leave the one given. Every case has a different one.' },
  ],
};
