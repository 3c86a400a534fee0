import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { diagnosesOf } from '../values/diagnoses.ts';
import { fact } from '../values/facts.ts';

export default field({
  title: 'Diagnosis with its code',
  says: [
    'diagnosis and icd 10? code', 'diagnosis with icd 10? code', 'diagnosis description and code', 'diagnosis code and description',
    'diagnosis code description', 'diagnosis name and code', 'diagnosis and diagnosis code', 'diagnosis include icd 10? code?',
    'diagnosis and code', 'icd 10 code and description', 'icd 10 code and diagnosis', 'diagnosis description and icd 10 code',
    'diagnosis icd 10? cm? code and narrative|description|name', 'code and narrative', 'diagnosis and its code',
    'code and name of diagnosis', 'diagnosis name icd 10? code', 'diagnosis with code', 'icd code and name|narrative',
    'dx icd code and description', 'diagnosis narrative and code', 'diagnosis description icd 10? code?',
  ],
  not: ['date', 'onset', 'procedure', 'cpt', 'drug', 'pointer', 'service', 'treatment', 'medication', 'symptom', 'history'],
  together: [['diagnosis', 'condition', 'indication', 'icd', 'icd10'], ['code', 'icd', 'icd10'], ['description', 'name', 'narrative', 'diagnosis', 'condition'], ['and', 'with', 'plus', 'including', 'include']],
  beside: `${ASKED} icd icd10 code diagnosis dx cm name description narrative primary principal secondary`,
  roles: ['patient'],
  rows: 'diagnoses',
  value(from, ask) {
    // "Other diagnoses and ICD-10 codes": every one but the principal.
    if (ask.row === undefined && /\b(?:other|additional|secondary|co-?occurring|comorbid)\b/i.test(ask.control.label)) {
      const others = diagnosesOf(from, ask).slice(1);
      return others[0] && { is: 'text', text: others.map(({ one }) => `${one.code} ${one.description}`).join('; '), facts: others.map(({ one, path }) => fact(path, `${one.code}, ${one.description}`, one.onsetDate)) };
    }
    const named = diagnosesOf(from, ask)[ask.row ?? 0];
    if (!named) return undefined;
    const { one: at, path } = named;
    return { is: 'text', text: `${at.code} ${at.description}`, also: [at.code, at.description], facts: [fact(path, `${at.code}, ${at.description}`, at.onsetDate)] };
  },
  examples: { yes: ['ICD-10 code + description', 'Dx & ICD-10', 'Diagnosis and ICD-10 code', 'Diagnosis code and description'], no: ['Diagnosis/ICD code', 'Diagnosis', 'Diagnosis code'] },
});
