/** What stands around a question about an earlier treatment: its section's title, or the other columns of its table. */
export const EARLIER = [
  'tried', 'failed', 'previous', 'past', 'prior medication|treatment|therapy|trial|drug|antidepressant|pharmacologic|psychotherapy|agent|rx|med|course',
  'outcome', 'reason for failure|stopping|discontinuation', 'reason stopped|discontinued', 'response', 'history', 'step therapy', 'result',
  'earlier', 'therapeutic failure', 'therapy to date', 'treatment to date', 'trial', 'stopped', 'discontinued', 'what happened', 'why stopped',
  'treatment failure', 'been? treated with', 'alternative tried|used|attempted', 'step drug', 'what was taken|tried', 'counseling', 'neurostimulation',
  'neuromodulation', 'unsuccessful', 'inadequate response', 'not tolerated',
];
