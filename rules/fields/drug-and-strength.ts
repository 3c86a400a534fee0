import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Drug with its strength',
  says: [
    'drug name and? strength', 'medication name and? strength', 'medication and? strength', 'drug and? strength',
    'name and strength of drug|medication', 'drug name strength and? form', 'drug name dose', 'medication and? dose',
    'drug name and? dose', 'medication name and? dose', 'medication and? dosage', 'drug name and? dosage',
    'drug name brand name and scientific name strength', 'medication name dose',
  ],
  not: ['directions', 'interval', 'ndc', 'unit', 'hcpcs', 'code', 'other', 'taper', 'maximum', 'current', 'past', 'tried', 'list', 'previous', 'contraindicated', 'duration', 'length', 'start', 'date', 'antidepressant', 'adjunct|adjunctive|concomitant|concurrent'],
  notWithin: ['tried', 'failed', 'previous', 'past', 'history', 'outcome', 'current medication', 'prior medication|treatment|therapy'],
  together: [['drug', 'medication', 'med', 'medicine', 'prescription', 'product', 'rx'], ['strength', 'dose', 'dosage'], ['name', 'and', 'with', 'plus']],
  beside: `${ASKED} quantity per month known prescription what generic brand frequency how often schedule each planned total route rate administered infused strength dose dosage name rx requested`,
  roles: ['patient'],
  value: (from, ask) => from.request && text('request.drug', 'Asked for:', [from.request.drug, from.request.dose, ...(/\broute\b/i.test(ask.control.label) ? [from.request.route] : []), ...(/\b(?:frequency|freq|how often|schedule)\b/i.test(ask.control.label) ? [from.request.frequency] : []), ...(/\b(?:quantity|qty)\b/i.test(ask.control.label) && from.request.quantity !== undefined ? [`quantity ${from.request.quantity}`] : [])].join(' ')),
  examples: {
    yes: ['Drug, dose and frequency', 'Drug requested (name, strength)', 'Drug/dose', 'Name, strength of drug', 'Medication requested (name and strength)', 'Drug Name/Strength', 'Medication and dose'],
    no: ['Adjunct antidepressant, drug and dose', 'Medication HCPCS', 'Drug name', { label: 'Medication and dose', heading: 'Previous treatments tried' }],
  },
});
