import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';
import { trialAt } from '../values/lines.ts';

export default field({
  title: 'Class of an earlier treatment',
  says: [
    'class', 'drug class', 'medication class', 'therapeutic class', 'antidepressant class',
    'class of drug|medication|antidepressant', 'drug class mechanism', 'class or mechanism', 'drug category', 'drug type',
  ],
  beside: 'drug medication antidepressant agent therapeutic pharmacologic ssri snri mechanism',
  not: ['which', 'classes'],
  within: ['tried', 'failed', 'previous', 'past', 'outcome', 'history', 'prior', 'reason', 'response', 'trial', 'earlier'],
  roles: ['patient'],
  rows: 'trials',
  value(from, ask) {
    const at = trialAt(from, ask);
    return at && text(`${at.path}.class`, `${at.trial.name}: class`, at.trial.class);
  },
  examples: { yes: [{ label: 'Drug class', heading: 'Prior medications' }], no: ['Classification', 'Drug class'] },
});
