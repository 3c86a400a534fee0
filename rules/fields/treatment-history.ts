import { field } from '../decide/field.ts';

export default field({
  title: 'Earlier treatments in words',
  says: [
    'treatment history', 'previous treatment', 'prior treatment', 'previous therapy', 'prior therapy', 'medication tried',
    'medication history', 'history of treatment', 'past treatment', 'treatment tried', 'prior medication', 'previous medication',
    'medication tried and? failed', 'prior treatment and? outcome', 'what medication were tried and failed for this diagnosis',
    'list medication tried', 'list prior treatment', 'describe prior treatment', 'describe previous treatment',
    'list all? current and? past medication', 'current and past medication and therapy', 'prior treatment tried and failed',
    'summary of previous treatment', 'previous treatment and result|response|outcome', 'previous treatment tried',
    'treatment tried and? outcome', 'drug tried', 'alternative tried', 'alternative treatment tried', 'failed medication',
    'prior pharmacologic failure', 'prior trial', 'previous trial', 'medication trial', 'history of present illness and treatment',
    'list previous treatment', 'list medication previously tried', 'therapy tried', 'past medication', 'past psychiatric treatment',
    'psychiatric treatment history', 'list all prior medication', 'prior treatment history', 'failed treatment',
    'previous medication and therapy', 'describe treatment history', 'treatment failure', 'list of medication tried',
    'drug that have failed or were not tolerated', 'conventional therapies tried', 'therapies tried',
    'antidepressant and? augmenting? drug already? tried', 'drug already tried', 'medication already tried',
    'treatment already tried', 'what has been tried', 'therapy to date', 'treatment to date', 'failed or not tolerated',
    'psychotherapy completed', 'what have you tried', 'previous drug therapy', 'tried so far', 'drug therapy tried',
    'failed therapies', 'medication tried for this pain', 'block injection tried',
  ],
  not: ['date of', 'number of', 'has', 'outcome of', 'reason', 'if yes'],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'treatment-history', facts: [] }),
  examples: {
    yes: [
      'What medication(s) were tried and failed for this diagnosis?', 'Treatment history', 'Prior treatments and outcomes',
      'Please list medications tried and failed',
    ],
    no: ['Has the member tried other medications to treat this condition?', 'Reason for appeal', 'Medical necessity'],
  },
});
