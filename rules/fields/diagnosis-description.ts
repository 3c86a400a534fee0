import { ASKED } from '../decide/asked.ts';
import { type Ask, field } from '../decide/field.ts';
import { conditionOption } from '../values/conditions.ts';
import { diagnosesOf } from '../values/diagnoses.ts';
import { fact } from '../values/facts.ts';

/** The label numbers it or shortens it, and nothing asks for words. */
const wantsCode = ({ control }: Ask): boolean => {
  const label = control.label.replace(/[*★:]+|\([^()]*\)/g, ' ').trim();
  const said = [label, ...control.hints].join(' ');
  return !/descri|name|condition|words|narrative/i.test(said) && (/^(dx|diagnosis|diag)\.?\s*#?\s*(\d|[a-l])$/i.test(label) || /^((principal|primary|secondary|first|1st|second|2nd|third|3rd|additional|addl|other)\.? )?dx( on (?:the )?claim)?$/i.test(label) || /\(\s*(?:icd[^()]*|codes?)\s*\)/i.test(control.label) || control.hints.some((hint) => /\bicd\b|\bcodes?\b/i.test(hint)));
};

export default field({
  title: 'Diagnosis',
  says: [
    'what is|are|was|were patient|member|dependent|you|he|she being? treated for', 'what patient|member|you is|are|was|were being? treated for', 'being? treated for', 'condition|illness|injury|problem patient|member|you is|are|was|were being? treated for',
    'diagnosis related to use|usage|drug', 'diagnosis for use',
    'illness|disease|condition for which treatment|drug|medication', 'drug|medication treating', 'what health problem treated', 'health problem',
    'used to treat', 'what treated',
    'first|second|third|additional diagnosis',
    'name of diagnosis|condition', 'main|dsm|bh diagnosis', 'disease', 'disease state|condition', 'condition for which', 'what illness|condition|injury', 'sickness', 'what were you seen for', 'reason for visit diagnosis', 'indication for treatment|drug|medication|therapy|request', 'clinical indication', 'diagnosis narrative', 'reason for use diagnosis', 'diagnosis requiring treatment',
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
    'condition treated', 'condition this|that? service|expense|item|product|treatment|drug|medication treats|treated', 'what condition', 'health condition it treats', 'condition it treats', 'working diagnosis',
    'physical|psychiatric|mental|behavioral|clinical|admitting|treating diagnosis', 'mental|behavioral health diagnosis', 'pain diagnosis',
    'what were you treated for', 'treated for', 'what is condition', 'nature of condition|sickness|illness',
    'diagnosis on bill|claim|statement', 'name of condition|illness|disease', 'medical condition being? treated',
    'condition requiring treatment', 'what is drug|medication|treatment for', 'for what condition', 'reason for treatment diagnosis',
    'diagnosis under treatment', 'illness or condition', 'describe? illness|condition|disease|symptom or? injury? for which patient|member|you? received|sought|was|were|are|is treatment|care|treated|seen', 'specific diagnosis', 'which diagnosis',
    'diagnosis is drug|medication|treatment prescribed|requested for', 'illness or injury being? treated',
  ],
  not: ['co occurring', 'occurring', 'duration', 'how long', 'stage', 'since', 'severity', 'disease duration', 
    'code', 'icd', 'date', 'axis', 'onset', 'pointer', 'confirmed', 'yes', 'accident', 'criteria', 'when', 'year of', 'specialist',
    'describe your', 'treatment in dispute', 'narrative and code', 'other medical', 'other condition', 'other health', 'comorbid',
    'coexisting', 'underlying',
  ],
  beside: `${ASKED} treated requiring addressed main bh dsm 5 specify illness injury state sickness drug medication therapy have behavioral treatment clinical medical name`,
  roles: ['patient'],
  rows: 'diagnoses',
  value(from, ask) {
    const named = diagnosesOf(from, ask)[ask.row ?? 0];
    if (!named) return undefined;
    const { one: at, path } = named;
    const facts = [fact(path, `${at.code}, ${at.description}`, at.onsetDate)];
    // "Dx 1", "Diagnosis 2" in a line of their own: forms that number diagnoses take their codes.
    if ((ask.control.maxLength ?? 99) <= 10 || (ask.control.widget === 'text' && wantsCode(ask))) return { is: 'identifier', scheme: 'code', text: at.code, facts };
    const option = ask.control.options ? conditionOption(ask.control, at, from) : undefined;
    return { is: 'text', text: at.description, also: [...(option ? [option] : []), at.code, `${at.code} ${at.description}`, `${at.code} - ${at.description}`], facts };
  },
  examples: {
    yes: ['Condition this expense treats', 'Working diagnosis', 'What were you treated for?', 'Diagnosis:', 'Patient Diagnosis', 'Diagnosis and/or indication', 'DIAGNOSIS/REASON FOR TREATMENT', 'Primary diagnosis'],
    no: ['Other medical conditions', 'Diagnosis code', 'Date of diagnosis', 'Axis I 1.'],
  },
});
