import { replies } from '../../letters/replies/index.ts';
import { assess } from '../../policies/assess.ts';
import { latestDenial } from '../../values/rows.ts';
import { passage } from '../passage.ts';

/** The answer to the very reason that the denial gives. */
export default passage({
  title: 'Answer to the reason given',
  topics: ['appeal-reason'],
  order: 8,
  rank: 2,
  says: ({ case: one, coverage, today, voice }) => {
    const denial = latestDenial(one);
    const answer = denial && replies[denial.denial.reason ?? ''];
    if (!answer) return [];
    const said = answer.says({ case: one, today, voice, isAboutDenial: true, assessments: assess(one, coverage, today), denial: { decision: denial.denial, path: denial.path }, ...(coverage ? { coverage } : {}) });
    // The list of trials stands below, with its dates.
    const told = denial.denial.reason === 'not-medically-necessary' ? said.filter(({ facts }) => !facts.some(({ path }) => path.startsWith('history'))) : said;
    const history = told.filter(({ facts }) => facts.some(({ path }) => path.startsWith('history')));
    return told.length === 0 ? [] : [told, history.length > 0 ? history : told.slice(-1)];
  },
});
