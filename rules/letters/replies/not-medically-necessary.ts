import { sentence } from '../../wording/passage.ts';
import { counted } from '../../wording/told.ts';
import { trials } from '../../wording/words.ts';
import { reply } from './reply.ts';

export default reply({
  title: 'Not medically necessary',
  says: (at) => {
    const facts = at.denial ? [{ path: `${at.denial.path}.reason`, says: 'not medically necessary', date: at.denial.decision.date }] : [];
    const ended = trials(at.case).filter(({ trial }) => trial.outcome !== 'ongoing' && trial.outcome !== 'response');
    const many = ended.length === 1 ? 'One earlier treatment is' : `${ended.length} earlier treatments are`;
    return [
      sentence('The denial says that the treatment is not medically necessary.', facts),
      ...(ended.length > 0 ? [sentence(`The history speaks to this: ${many} listed, and of these ${counted(ended)}.`, ended.map(({ trial, path }) => ({ path, says: trial.name, date: trial.startDate })))] : []),
      sentence('Please send the criteria that were used, and say which of them is not met and why.', facts),
    ];
  },
  gaps: ({ case: one }) => (one.history.length > 0 ? [] : ['An answer to “not medically necessary” needs the earlier treatments, and none is recorded.']),
});
