import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';
import { OUTCOME } from '../values/choices.ts';
import { EARLIER } from '../values/earlier.ts';

export default field({
  title: 'Why an earlier treatment ended',
  says: [
    'reason for failure|stopping|discontinuation|discontinuing|stop|ending|change', 'reason stopped|discontinued|ended', 'reason',
    'why stopped|discontinued|did it stop', 'reason for discontinuation or failure', 'reason for failure discontinuation',
    'reason discontinued or failed', 'reason for treatment failure', 'describe adverse reaction or failure',
    'reason for discontinuation failure', 'adverse reaction', 'side effect', 'failure reason',
    'reason therapy stopped|ended|failed', 'reason for inadequate response|failure or intolerance',
    'reason for stopping therapy|treatment|medication', 'reason failed', 'reason medication was? stopped|discontinued',
    'adverse event', 'comment', 'why stopped', 'reason ended', 'why d c d?', 'reason d c d?', 'why ended|discontinued|quit',
    'reason quit|changed|ended', 'why was it stopped|discontinued', 'reason not continued', 'cause of discontinuation',
    'reason for ending|change|switch', 'why did you stop', 'reason stopped or failed',
    'reason medication|drug|therapy was? stopped|discontinued', 'outcome reason for? stopping|discontinuation',
    'response or reason stopped|discontinued', 'response reason for d c', 'response reason for? discontinuation|stopping|failure',
    'what went wrong', 'reason not effective|tolerated|continued|working', 'why * stopped|discontinued|ended|failed|quit',
    'reason * stopped|discontinued|ended|failed|failure|discontinuation|intolerance|discontinuing|stopping',
    'reason for discontinued', 'adverse effect', 'problem', 'discontinued reason', 'discontinuation reason',
    'reason for? intolerance', 'describe reaction|failure|intolerance|outcome', 'specific reaction', 'reason it? did not work',
    'failure intolerance|contraindication|reason', 'reason for? switch|change|ended', 'nature of intolerance|reaction|failure',
    'why did * stop|quit|end|discontinue', 'cause',
  ],
  inRows: ['explain', 'explanation', 'detail', 'note', 'remark', 'describe', 'reaction'],
  beside: 'of drug medication treatment therapy trial not effective tolerated or intolerance failure discontinuation detail describe explain specific adverse cause be',
  not: ['appeal', 'denial', 'request', 'expedited', 'visit', 'dispute', 'yes', 'grievance', 'requested', 'network'],
  within: EARLIER,
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    if (!at) return undefined;
    const word = OUTCOME[at.trial.outcome];
    const facts = [fact(`${at.path}.reason`, `${at.trial.name}: ${at.trial.reason ?? word?.label ?? at.trial.outcome}`, at.trial.endDate)];
    if (ask.control.options || ask.control.widget === 'combobox') return { is: 'choice', id: at.trial.outcome, label: word?.label ?? at.trial.outcome, also: word?.also ?? [], facts };
    return at.trial.reason || word ? { is: 'text', text: at.trial.reason ?? word?.label ?? '', facts } : undefined;
  },
  examples: {
    yes: [{ label: 'What went wrong', heading: 'Previous medications tried' }, { label: 'Reason not effective or not tolerated', heading: 'Previous medications tried' }, 
      { label: 'Reason for discontinuation', heading: 'Previous treatments tried' },
      { label: 'Reason stopped', columns: ['Drug', 'Reason stopped'] },
    ],
    no: ['Reason for appeal:', 'Denial reason'],
  },
});
