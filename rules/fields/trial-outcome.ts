import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { OUTCOME } from '../values/choices.ts';

export default field({
  title: 'Outcome of an earlier treatment',
  says: [
    'outcome', 'response', 'result', 'outcome of therapy|treatment', 'treatment outcome', 'treatment response',
    'response to treatment|therapy|medication', 'therapy outcome', 'clinical response', 'outcome response', 'response outcome',
    'patient response', 'trial outcome', 'result of treatment|therapy|trial', 'effect', 'outcome of trial', 'result response',
    'what happened',
  ],
  not: ['expected', 'date', 'reason', 'lab', 'test', 'anticipated'],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    const word = at && OUTCOME[at.trial.outcome];
    if (!at || !word) return undefined;
    const facts = [fact(`${at.path}.outcome`, `${at.trial.name}: ${word.label.toLowerCase()}`, at.trial.endDate)];
    return ask.control.options ? { is: 'choice', id: at.trial.outcome, label: word.label, also: word.also, facts } : { is: 'text', text: at.trial.reason ? `${word.label}: ${at.trial.reason}` : word.label, also: [word.label], facts };
  },
  examples: {
    yes: [
      { label: 'Outcome', heading: 'Previous treatments tried' }, { label: 'Response', columns: ['Drug', 'Dose', 'Response'] },
      'Treatment outcome',
    ],
    no: ['Response date', 'Lab results'],
  },
});
