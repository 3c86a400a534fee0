import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Psychosis',
  asks: [/\bpsychos[ei]s\b|\bpsychotic (disorder|features|symptoms)\b|\bschizophreni/],
  not: [ASIDE, /\bdiagnos|\bdepressi|\bbipolar\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'psychosisHistory', 'History of psychosis'),
  examples: {
    yes: ['Does the patient have a history of psychosis?', 'Current or past psychotic disorder', 'The member does not have a history of psychosis'],
    no: ['Is the patient pregnant?', 'Was the patient screened for psychosis?', 'Date of last psychiatric visit'],
  },
});
