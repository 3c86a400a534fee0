import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { diagnosesOf } from '../values/diagnoses.ts';
import { fact } from '../values/facts.ts';
import { listed } from '../values/lines.ts';

export default field({
  title: 'Diagnosis code',
  says: [
    'diagnosis billed|submitted',
    'diagnosis a|b|c|d|e|f|g|h|i|j|k|l',
    'code for primary|principal|secondary? condition', 'icd10 diagnosis', 'diagnosis cd',
    'diagnosis code', 'icd code', 'icd 10', 'icd 10 code', 'icd', 'icd 10 cm', 'diagnosis icd code', 'diagnosis icd 10 code?',
    'icd diagnosis code', 'icd 10 diagnosis code', 'icd 10 diagnosis', 'icd 9 10 code?', 'diagnosis icd 10 cm code?',
    'diagnostic code', 'icd diagnostic code', 'diagnosis icd', 'primary|secondary|tertiary|principal diagnosis code',
    'primary|secondary|tertiary|principal icd 10? code?', 'primary|secondary|principal diagnosis icd 10? code?', 'dx code', 'icd10',
    'icd10 code', 'icd code for diagnosis', 'icd 10 cm code', 'diagnosis pointer code', 'diagnosis code icd 10 cm?',
    'icd 10 code for? diagnosis', 'diagnosis icd10 code?', 'what is diagnosis icd 10 code', 'icd 10 cm on claim line?',
    'icd code of|for condition|principal|primary|diagnosis', 'icd 10 cm principal|primary|secondary',
    'principal|primary|secondary icd 10? cm? code?', 'dx icd 10? code?', 'icd 10 dx code?', 'code for diagnosis|condition',
    'icd 10 primary|principal|secondary|1|2|3', 'icd 10? cm? code? for which drug|medication|medicine|service|treatment|therapy|infusion|request is|was? requested|prescribed|ordered|used|given|needed',
  ],
  not: ['diagnosis with', 'and diagnosis', 'description', 'procedure', 'pointer', 'confirmed', 'yes', 'diagnosis and icd', 'diagnosis name', 'narrative'],
  beside: `${ASKED} bh physical general comorbid behavioral psychiatric mental health billing supporting primary principal main condition requested`,
  roles: ['patient'],
  rows: 'diagnoses',
  value(from, ask) {
    const others = /\b(other|additional|secondary)\b/i.test(ask.control.label) ? 1 : 0;
    if (ask.plural && ask.row === undefined && !/\bfor (?:this|the) (?:requested )?(?:drug|medication|request)\b/i.test(ask.control.label)) return listed(diagnosesOf(from, ask).map(({ one, path }) => ({ text: one.code, path: `${path}.code` })).slice(others), 'Diagnosis');
    const row = ask.row ?? (/\b(?:secondary|2nd|second|sec|additional|other)\b/i.test(ask.control.label) ? 1 : 0);
    const at = diagnosesOf(from, ask)[row];
    return at && { is: 'identifier', scheme: 'code', text: at.one.code, facts: [fact(`${at.path}.code`, `${at.one.code}, ${at.one.description}`, at.one.onsetDate)] };
  },
  examples: {
    yes: [
      'ICD-10 for which the drug is ordered', 'Diagnosis (ICD) Code(s):', 'What is the diagnosis ICD-10 Code?', 'ICD-10', 'Primary diagnosis code', 'Diagnosis (ICD-10)',
      'Patient ICD Diagnostic Codes',
    ],
    no: ['Diagnosis (ICD-10-CM code and narrative)', 'Diagnosis', 'Procedure code', 'Diagnosis description'],
  },
});
