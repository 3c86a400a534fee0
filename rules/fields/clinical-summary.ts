import { field } from '../decide/field.ts';

export default field({
  title: 'Clinical summary',
  says: [
    'clinical summary', 'clinical history', 'medical history', 'clinical information', 'summary of condition',
    'history of present illness', 'clinical presentation', 'current symptom', 'symptom', 'case summary', 'patient history',
    'psychiatric history', 'clinical finding', 'clinical condition', 'summary of clinical', 'brief clinical summary|history',
    'describe symptom', 'describe patient condition', 'presenting problem', 'current condition', 'clinical status', 'describe condition',
    'describe condition for which patient received treatment', 'patient received treatment', 'describe illness', 'severity of symptom',
    'relevant medical history', 'functional impairment', 'symptom functional impairment and severity', 'symptom and functional impairment', 'symptom severity', 'pertinent history',
  ],
  not: ['treatment history', 'first', 'date', 'substance', 'when', 'if yes', 'attach clinical', 'please attach', 'injury'],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'clinical-summary', facts: [] }),
  examples: {
    yes: ['Clinical summary', 'Brief clinical history', 'Clinical information'],
    no: ['Treatment history', 'Date of first symptoms'],
  },
});
