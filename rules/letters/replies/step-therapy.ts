import { sentence } from '../../wording/passage.ts';
import { list, OUTCOMES, trials } from '../../wording/words.ts';
import { reply } from './reply.ts';

export default reply({
  title: 'Step therapy',
  says: (at) => {
    const facts = at.denial ? [{ path: `${at.denial.path}.reason`, says: 'step therapy', date: at.denial.decision.date }] : [];
    const drugs = trials(at.case).filter(({ trial }) => trial.kind === 'medication');
    const told = (outcomes: string[]) => drugs.filter(({ trial }) => outcomes.includes(trial.outcome));
    const failed = told(['no-response', 'partial-response', 'response-lost']);
    const excused = told(['intolerance', 'contraindicated']);
    const of = (rows: typeof drugs) => rows.map(({ trial, path }) => ({ path, says: `${trial.name}: ${OUTCOMES[trial.outcome]}`, date: trial.startDate }));
    return [
      sentence('The denial asks for other drugs first.', facts),
      ...(failed.length > 0 ? [sentence(`These were taken and did not help enough: ${list(failed.map(({ trial }) => [trial.name, trial.dose].filter(Boolean).join(' ')))}.`, of(failed))] : []),
      ...(excused.length > 0 ? [sentence(`These could not be taken or could not be tolerated: ${list(excused.map(({ trial }) => `${[trial.name, trial.dose].filter(Boolean).join(' ')}${trial.reason ? ` (${trial.reason})` : ''}`))}.`, of(excused))] : []),
      sentence('Please name any step that is still asked for, or make an exception to it.', facts),
    ];
  },
  gaps: ({ case: one }) => (one.history.some(({ kind }) => kind === 'medication') ? [] : ['An answer to step therapy needs the drugs that were tried, and none is recorded.']),
});
