import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'Earlier treatment with its dose',
  says: [
    'medication maximum|highest dose', 'medication and dose|dosage|strength', 'drug name dose|strength|dosage',
    'drug name and dose|strength|dosage', 'medication name and? dose|strength|dosage', 'drug and dose|strength|dosage',
    'medication name strength dosage', 'drug strength', 'current and past medication and therapy drug name dose',
    'medication or therapy and dose', 'name and dose|strength of medication|drug', 'medication dose and? frequency',
    'drug dose and? frequency', 'antidepressant and dose|strength', 'name dose', 'name and dose|strength', 'agent dose|strength',
    'agent and dose', 'treatment and? dose', 'antidepressant and? dose', 'drug dose', 'medication dose', 'medicine and? dose',
    'drug name and strength dose?', 'rx and? max|maximum strength|str|dose', 'drug and? max|maximum|highest|top strength|str|dose',
    'drug|medication|agent|antidepressant with dose|strength', 'what was taken and? how much', 'rx and? dose|strength',
    'product and? dose|strength', 'treatment name and? dose',
  ],
  inRows: [
    'drug|medication|agent|antidepressant|treatment * maximum|highest|top dose',
    'drug|medication|agent|antidepressant|treatment * and dose|strength',
  ],
  together: [['drug', 'medication', 'medicine', 'agent', 'antidepressant', 'treatment', 'rx', 'name', 'product', 'therapy', 'antipsychotic', 'augmentation', 'stabilizer'], ['dose', 'strength', 'dosage'], ['name', 'and', 'with', 'plus', 'including', 'include']],
  beside: 'oral total tolerated given prescribed frequency how often its with what used name generic brand tried failed oral prior past previous maximum highest daily mg reached taken used achieved per day specify therapy',
  not: ['requested', 'date', 'outcome', 'reason', 'list', 'prescriber', 'current antidepressant|medication|drug|oral', 'currently', 'number', 'duration', 'response', 'result', 'code', 'ndc', 'route', 'quantity', 'when', 'length', 'changed|change'],
  within: EARLIER,
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    if (!at) return undefined;
    const frequency = /frequency|how often|schedule/i.test(ask.control.label) ? at.trial.frequency : undefined;
    const says = [at.trial.name, at.trial.dose, frequency].filter(Boolean).join(' ');
    return { is: 'text', text: says, facts: [fact(at.path, says, at.trial.startDate)] };
  },
  examples: {
    yes: [{ label: 'Oral drug and highest daily dose', heading: 'Previous medications tried' }, { label: 'Name and highest dose', heading: 'Medications tried' }, { label: 'Agent (name, strength)', heading: 'Medications tried' }, { label: 'Drug, dose & frequency', heading: 'Medications tried' }, { label: 'Medication/Max Dose', heading: 'Prior pharmacologic failures' }, { label: 'Drug name/dose', columns: ['Drug name/dose', 'Dates', 'Outcome'] }],
    no: ['Medication and dose', { label: 'Current antidepressant and dose', heading: 'Previous treatments tried' }, { label: 'Drug, dose and dates', heading: 'Previous treatments tried' }, { label: 'Dose', heading: 'Previous treatments tried' }],
  },
});
