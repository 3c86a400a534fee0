import type { Option, Part, Rows, Section } from '../parts.ts';

const urgencies: readonly Option[] = [['standard', 'Standard'], ['expedited', 'Expedited (urgent)']];
const types: readonly Option[] = [['initial', 'First request'], ['renewal', 'Renewal']];

/** A line of a bill or of a request. */
export const services: Rows = {
  rows: 'services', one: 'Service', add: 'Add a service', none: 'No service code yet.',
  parts: [
    { at: 'code', label: 'Code', kind: 'code', needed: true, hint: 'CPT or HCPCS' },
    { at: 'description', label: 'In words', kind: 'text' },
    { at: 'units', label: 'Units', kind: 'number', needed: true },
    { at: 'charge', label: 'Charge', kind: 'money', hint: 'For the whole line.' },
    { at: 'modifier', label: 'Modifier', kind: 'code' },
  ],
};

const parts: readonly Part[] = [
  { at: 'drug', label: 'Drug', kind: 'text', needed: true, hint: 'ketamine, esketamine' },
  { at: 'brand', label: 'Brand', kind: 'text' },
  { at: 'route', label: 'How it is given', kind: 'text', needed: true, hint: 'intravenous, intranasal' },
  { at: 'dose', label: 'Dose', kind: 'text', needed: true },
  { at: 'frequency', label: 'How often', kind: 'text', needed: true },
  { at: 'quantity', label: 'Quantity', kind: 'number' },
  { at: 'daysSupply', label: 'Days of supply', kind: 'number' },
  { at: 'sessions', label: 'Sessions', kind: 'number' },
  { at: 'startDate', label: 'From', kind: 'date', needed: true },
  { at: 'endDate', label: 'Until', kind: 'date' },
  { at: 'urgency', label: 'Urgency', kind: 'choice', options: urgencies, needed: true },
  { at: 'type', label: 'First request or renewal', kind: 'choice', options: types },
  { at: 'ndc', label: 'NDC', kind: 'text', hint: 'The drug’s package number.' },
  services,
  { at: 'rationale', label: 'Why it is needed, in the clinician’s own words', kind: 'long', wide: true },
];

export const request: Section = {
  id: 'request',
  title: 'What is asked for',
  says: 'The treatment that the insurer should approve or pay.',
  parts: [{ group: '', at: 'request', parts }],
};
