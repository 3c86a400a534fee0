import { address, neededAddress, personParts, type Section } from '../parts.ts';

export const prescriber: Section = {
  id: 'prescriber',
  title: 'Prescriber',
  says: 'Who orders the treatment and stands for its necessity. Leave it empty if you do not know yet.',
  parts: [
    {
      group: '', at: 'prescriber',
      parts: [
        ...personParts,
        { at: 'credentials', label: 'Credentials', kind: 'text', hint: 'MD, DO, PMHNP' },
        { at: 'specialty', label: 'Specialty', kind: 'text' },
        { at: 'npi', label: 'NPI', kind: 'digits', needed: true, hint: '10 digits' },
        { at: 'taxonomy', label: 'Taxonomy code', kind: 'code' },
        { at: 'taxId', label: 'Tax ID', kind: 'digits', hint: '9 digits' },
        { at: 'license', label: 'State license', kind: 'text' },
        { at: 'dea', label: 'DEA number', kind: 'code' },
        { at: 'practiceName', label: 'Practice', kind: 'text' },
        { at: 'phone', label: 'Phone', kind: 'phone', needed: true },
        { at: 'fax', label: 'Fax', kind: 'phone' },
        { at: 'email', label: 'Email', kind: 'email' },
        neededAddress,
      ],
    },
  ],
};

export const clinic: Section = {
  id: 'clinic',
  title: 'Clinic',
  says: 'Where the treatment is given, and who sends the bill.',
  parts: [
    {
      group: '', at: 'facility',
      parts: [
        { at: 'name', label: 'Clinic name', kind: 'text', needed: true },
        { at: 'npi', label: 'NPI', kind: 'digits', hint: '10 digits' },
        { at: 'taxId', label: 'Tax ID', kind: 'digits', hint: '9 digits' },
        { at: 'placeOfService', label: 'Place of service code', kind: 'text', hint: '11 means office, 22 outpatient hospital.' },
        { at: 'phone', label: 'Phone', kind: 'phone' },
        { at: 'fax', label: 'Fax', kind: 'phone' },
        neededAddress,
      ],
    },
  ],
};

export const contact: Section = {
  id: 'contact',
  title: 'Who fills in the form',
  says: 'The person whom the insurer may call back about it.',
  parts: [
    {
      group: '', at: 'contact',
      parts: [
        { at: 'name', label: 'Name', kind: 'text', needed: true },
        { at: 'role', label: 'Role', kind: 'text', hint: 'Billing office, nurse, the patient' },
        { at: 'phone', label: 'Phone', kind: 'phone' },
        { at: 'fax', label: 'Fax', kind: 'phone' },
        { at: 'email', label: 'Email', kind: 'email' },
      ],
    },
  ],
};

export const representative: Section = {
  id: 'representative',
  title: 'Representative',
  says: 'Someone who may act for the patient, if there is one.',
  parts: [
    {
      group: '', at: 'representative',
      parts: [
        ...personParts,
        { at: 'relationship', label: 'Relationship to the patient', kind: 'text', needed: true },
        { at: 'phone', label: 'Phone', kind: 'phone' },
        { at: 'email', label: 'Email', kind: 'email' },
        address,
      ],
    },
  ],
};
