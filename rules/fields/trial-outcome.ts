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
    'what happened', 'how did it go', 'how did patient respond', 'how did you respond', 'benefit', 'relief obtained', 'relief',
    'degree of relief|benefit|response', 'how well did it work', 'did it help', 'effectiveness', 'efficacy', 'effect on symptom',
    'improvement', 'clinical outcome', 'treatment result', 'benefit obtained', 'response obtained', 'result obtained|achieved',
    'how patient responded', 'fail intol ci', 'fail|failed intolerance|intol|intolerant|adr', 'failed or intolerant',
    'benefit side effect', 'benefit and side effect', 'course result', 'did it work', 'how did it', 'response level|code',
    'outcome code', 'result code', 'success', 'what happened|resulted', 'effect of treatment', 'treatment effect',
    'how well * work|respond|help', 'how did * work|respond|help|go', 'how effective', 'effective',
  ],
  inRows: ['f i ci'],
  beside: 'of treatment therapy trial drug medication clinical patient course antidepressant code obtained degree level overall final and',
  notWithin: ['scale', 'instrument', 'rating scale', 'assessment tool', 'lab test|name|value|date', 'laboratory test|name|value', 'questionnaire', 'imaging'],
  not: [
    'expected', 'date', 'reason', 'lab', 'test', 'anticipated', 'plan', 'insurance', 'covered', 'medicare', 'assignment', 'affect',
    'school',
  ],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    // "Response %": how much of it, nobody recorded.
    if (/%|\bpercent/i.test(ask.control.label)) return undefined;
    const at = trialAt(from, ask);
    const word = at && OUTCOME[at.trial.outcome];
    if (!at || !word) return undefined;
    const facts = [fact(`${at.path}.outcome`, `${at.trial.name}: ${word.label.toLowerCase()}`, at.trial.endDate)];
    // "Partial/inadequate response" is not said of no response at all.
    const isPartial = ask.control.options?.some(({ label }) => /\bpartial/i.test(label) && /\binadequate/i.test(label));
    const also = isPartial && at.trial.outcome === 'no-response' ? word.also.filter((one) => one !== 'Inadequate response') : word.also;
    return ask.control.options || ask.control.widget === 'combobox' ? { is: 'choice', id: at.trial.outcome, label: word.label, also, facts } : { is: 'text', text: at.trial.reason ? `${word.label}: ${at.trial.reason}` : word.label, also: [word.label], facts };
  },
  examples: {
    yes: [{ label: 'Fail/Intol/CI', heading: 'Previous medications tried' }, { label: 'How effective?', heading: 'Previous medications tried' }, { label: 'How did it go', columns: ['Medication tried', 'How did it go'] }, 
      { label: 'Outcome', heading: 'Previous treatments tried' }, { label: 'Response', columns: ['Drug', 'Dose', 'Response'] },
      'Treatment outcome',
    ],
    no: [{ label: 'Result', columns: ['Rating scale', 'Result', 'Date'] }, 'Response date', 'Lab results'],
  },
});
