import { field } from '../decide/field.ts';
import { date } from '../values/facts.ts';

export default field({
  title: 'Onset',
  says: [
    'when? did? symptom|illness|condition|it first? appeared|appear|noticed|began|begin|started|start', 'first sign|symptom|noticed', 'since when? has? have? patient|member|you had? it|this? condition|symptom',
    'date condition|illness found', 'onset of this? condition|illness|disorder|episode', 'approximate onset',
    'illness|disease start date?', 'when diagnosed',
    'diagnosis made on', 'illness|disease|symptom onset', 'condition since', 'when did this? condition|illness|symptom|pain start|begin|started', 'when did you first? notice symptom', 'date diagnosis d',
    'date of onset', 'onset date', 'onset', 'date of diagnosis', 'diagnosis date', 'date diagnosed', 'date of first symptom',
    'date symptom first appeared', 'date of first onset', 'when did condition begin', 'diagnosis onset date', 'date condition began',
    'date first diagnosed', 'onset of illness|condition|symptom', 'date of illness', 'date illness began', 'onset of diagnosis',
    'when diagnosed', 'diagnosed on', 'diagnosed', 'date of current illness onset', 'date of current illness',
    'current illness onset', 'when was condition|illness first? diagnosed', 'when did condition|illness|symptom first? start|begin',
    'date condition|illness|symptom started|began|first appeared', 'first diagnosed on?', 'date of initial|original|first diagnosis',
    'initial diagnosis date', 'when first diagnosed', 'when were you first? diagnosed', 'symptom onset date?',
    'date of onset of symptom|condition|illness', 'illness began|started on?', 'diagnosed since', 'original diagnosis date',
    'date symptom first? began|started|start|appeared|occurred', 'symptom began|started|start on?', 'date of first? symptom',
  ],
  not: ['diagnosed with|as', 'treatment', 'medication', 'service', 'start of', 'age', 'accident', 'last'],
  beside: 'this current approximate year first notice you original',
  roles: ['patient'],
  rows: 'diagnoses',
  value(from, ask) {
    const row = ask.row ?? 0;
    const at = from.diagnoses[row];
    return at && date(`diagnoses[${row}].onsetDate`, `${at.code} since`, at.onsetDate);
  },
  examples: { yes: ['When was the patient diagnosed?', 'Illness start date', 'When was the condition first diagnosed?', 'Date of onset', 'Onset date', 'Date of diagnosis'], no: ['Date of accident', 'Age at onset', 'Diagnosis'] },
});
