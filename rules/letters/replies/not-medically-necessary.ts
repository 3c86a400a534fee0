import { sentence } from '../../wording/passage.ts';
import { list, OUTCOMES, trials } from '../../wording/words.ts';
import { patient } from '../voice.ts';
import { reply } from './reply.ts';

export default reply({
  title: 'Not medically necessary',
  says: (at) => {
    const facts = at.denial ? [{ path: `${at.denial.path}.reason`, says: 'not medically necessary', date: at.denial.decision.date }] : [];
    const rows = trials(at.case);
    const ended = rows.filter(({ trial }) => trial.outcome !== 'ongoing' && trial.outcome !== 'response');
    return [
      sentence('The denial says that the treatment is not medically necessary.', facts),
      ...(ended.length > 0 ? [sentence(`${patient(at).has} tried what is usually tried first: ${list(ended.map(({ trial }) => `${trial.name} (${OUTCOMES[trial.outcome]})`))}.`, ended.map(({ trial, path }) => ({ path, says: `${trial.name}: ${OUTCOMES[trial.outcome]}`, date: trial.startDate })))] : []),
      sentence('Please send the criteria that were used, and say which of them is not met and why.', facts),
    ];
  },
  gaps: ({ case: one }) => (one.history.length > 0 ? [] : ['An answer to “not medically necessary” needs the earlier treatments, and none is recorded.']),
});
