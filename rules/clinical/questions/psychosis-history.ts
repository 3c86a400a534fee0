import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Psychosis',
  asks: [/\bpsychos[ei]s\b|\bpsychotic(?: (?:disorders?|features|symptoms?|episodes?|illness))?\b|\bschizophreni\w*|\bschizoaffective(?: disorder)?\b/],
  not: [ASIDE, /\bdepressi|\bmdd\b|\bbipolar\b/],
  beside: 'episode',
  mayBeNegated: true,
  answer: (one, asked) => {
    const ever = flag(one, 'psychosisHistory', 'History of psychosis');
    // That there was one does not say that there is one now, nor which.
    return ever?.is === 'yes-no' && ever.yes && (/\b(?:active|actively|current|currently|present|now)\b/.test(asked) && !/\b(?:history|past|prior)\b/.test(asked) || /\bschizo/.test(asked)) ? undefined : ever;
  },
  examples: {
    yes: ['Current or prior psychotic disorder, or psychotic features in this episode', 'Does the patient have a history of psychosis?', 'Current or past psychotic disorder', 'The member does not have a history of psychosis', 'Patient is free from psychosis', 'Psychosis is absent'],
    no: ['Is the patient pregnant?', 'Was the patient screened for psychosis?', 'Date of last psychiatric visit'],
  },
});
