import { full } from '../../wording/told.ts';
import { trials } from '../../wording/words.ts';
import { part } from '../letter.ts';

export default part({
  heading: 'What was tried before',
  style: 'list',
  says: ({ case: one }) => trials(one).map(({ trial, path }) => full(trial, path)),
  gaps: ({ case: one }) =>
    one.history.length === 0 ? ['No earlier treatment is recorded.'] : one.history.flatMap((trial) => (trial.kind === 'medication' && !trial.dose ? [`The dose of ${trial.name} is not recorded.`] : []).concat(!trial.endDate && trial.outcome !== 'ongoing' && trial.outcome !== 'response' ? [`The end of ${trial.name} is not recorded.`] : [])),
});
