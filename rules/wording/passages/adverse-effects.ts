import { passage } from '../passage.ts';
import { full, grouped } from '../told.ts';
import { trials } from '../words.ts';

/** Treatments that ended for what they did to the person, or that could not be given; in the chart's words. */
export default passage({
  title: 'Adverse effects',
  topics: ['adverse-effects'],
  order: 10,
  rank: 1,
  core: true,
  says: ({ case: one }) => {
    const rows = trials(one).filter(({ trial }) => trial.outcome === 'intolerance' || trial.outcome === 'contraindicated');
    return rows.length === 0 ? [] : [rows.map(({ trial, path }) => full(trial, path)), grouped(rows, 'dose'), grouped(rows, 'name')];
  },
  gaps: ({ case: one }) => {
    const rows = one.history.filter(({ outcome }) => outcome === 'intolerance' || outcome === 'contraindicated');
    return rows.length === 0 ? ['No treatment is recorded as not tolerated or contraindicated.'] : rows.filter(({ reason }) => !reason).map(({ name }) => `What ${name} did is not recorded.`);
  },
});
