import { field } from '../decide/field.ts';

export default field({
  title: 'Clinical summary',
  says: [
    'clinical summary', 'clinical history', 'medical history', 'clinical information', 'summary of condition',
    'history of present illness', 'clinical presentation', 'current symptom', 'symptom', 'case summary', 'patient history',
    'psychiatric history', 'clinical finding', 'clinical condition', 'summary of clinical', 'brief clinical summary|history',
    'describe symptom', 'describe patient condition', 'presenting problem', 'current condition', 'clinical status',
    'describe condition', 'describe condition for which patient received treatment', 'patient received treatment', 'describe illness',
    'severity of symptom', 'relevant medical history', 'functional impairment', 'symptom functional impairment and severity',
    'symptom and functional impairment', 'symptom severity', 'pertinent history', 'current presentation', 'presentation',
    'functional status|limitation|impairment|impact', 'current presentation and functional status', 'limitation due to',
    'patient clinical condition|status|picture', 'clinical picture|course|background|detail|narrative|description|overview',
    'clinical course to date', 'current clinical status', 'describe your? medical? condition', 'your medical condition', 'hpi',
    'history of illness', 'history and physical summary', 'summary of illness|case|patient|medical history',
    'pertinent|relevant clinical history|finding|information', 'symptom and severity',
    'describe current symptom|condition|status|presentation', 'brief history', 'patient history and current', 'symptom description',
    'mental status', 'current clinical condition|presentation|symptom', 'how symptom affect', 'impact on daily|function',
    'current level of function', 'condition and treatment in dispute', 'functional deficit|decline|ability',
    'history of present|current problem|condition', 'describe patient functional', 'functional limitation due',
  ],
  not: [
    'treatment history', 'first', 'date', 'substance', 'when', 'if yes', 'attach clinical', 'please attach', 'injury', 'discharge',
    'duration', 'onset', 'how long', 'number of', 'frequency of',
  ],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'clinical-summary', facts: [] }),
  examples: {
    yes: ['Describe current presentation and functional status', 'Clinical summary', 'Brief clinical history', 'Clinical information'],
    no: ['Duration of symptoms', 'Treatment history', 'Date of first symptoms'],
  },
});
