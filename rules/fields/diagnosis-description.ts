import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';

export default field({
  title: 'Diagnosis',
  says: [
    'diagnosis', 'diagnosis description', 'primary|principal|secondary|tertiary diagnosis', 'patient diagnosis', 'diagnosis name',
    'description of diagnosis', 'diagnosis or? indication', 'indication', 'medical condition', 'condition', 'nature of illness',
    'diagnosis and or? indication', 'condition being treated', 'medical diagnosis', 'diagnosed condition',
    'diagnosis and reason for treatment', 'diagnosis reason for treatment', 'diagnosis or condition', 'diagnosis being treated',
    'primary|secondary diagnosis description', 'diagnosis for which drug is requested', 'condition or diagnosis',
    'indication for use', 'illness', 'list all? diagnosis', 'describe illness injury or? symptom',
    'description of illness or? injury', 'description of illness or injury and treatment',
    'diagnosis related to medication|drug|treatment|this? request',
    'primary diagnosis related to medication|drug|treatment|this? request', 'diagnosis or nature of illness',
    'diagnosis or nature of illness or injury', 'diagnosis description', 'diagnosis in word', 'dx', 'diagnosis text',
    'condition treated', 'what condition',
  ],
  not: ['code', 'icd', 'date', 'axis', 'onset', 'pointer', 'confirmed', 'yes', 'accident', 'criteria', 'when', 'year of', 'specialist'],
  roles: ['patient'],
  rows: 'diagnoses',
  value(from, ask) {
    const row = ask.row ?? 0;
    const at = from.diagnoses[row];
    if (!at) return undefined;
    const facts = [fact(`diagnoses[${row}]`, `${at.code}, ${at.description}`, at.onsetDate)];
    if ((ask.control.maxLength ?? 99) <= 8) return { is: 'identifier', scheme: 'code', text: at.code, facts };
    return { is: 'text', text: at.description, also: [at.code, `${at.code} ${at.description}`, `${at.code} - ${at.description}`], facts };
  },
  examples: {
    yes: ['Diagnosis:', 'Patient Diagnosis', 'Diagnosis and/or indication', 'DIAGNOSIS/REASON FOR TREATMENT', 'Primary diagnosis'],
    no: ['Diagnosis code', 'Date of diagnosis', 'Axis I 1.'],
  },
});
