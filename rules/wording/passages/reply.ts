import { replies } from '../../letters/replies/index.ts';
import { assess } from '../../policies/assess.ts';
import { latestDenial } from '../../values/rows.ts';
import { passage } from '../passage.ts';

/** The answer to the very reason that the denial gives. */
export default passage({
  title: 'Answer to the reason given',
  topics: ['appeal-reason'],
  order: 8,
  rank: 3.5,
  core: true,
  says: ({ case: one, coverage, today, voice }) => {
    const denial = latestDenial(one);
    const answer = denial && replies[denial.denial.reason ?? ''];
    if (!answer) return [];
    const said = answer.says({ case: one, today, voice, isAboutDenial: true, assessments: assess(one, coverage, today), denial: { decision: denial.denial, path: denial.path }, ...(coverage ? { coverage } : {}) });
    // The first sentence repeats the denial; the last asks for papers: what answers stands between them. Of necessity the history below answers.
    const [, ...without] = said.filter(({ facts }) => denial.denial.reason !== 'not-medically-necessary' || !facts.some(({ path }) => path.startsWith('history')));
    const argument = without.slice(0, -1);
    return [said, without, ...(argument.length > 1 ? [argument] : []), argument.length > 0 ? argument.slice(0, 1) : without.slice(-1)];
  },
  gaps: ({ case: one }) => {
    const denial = latestDenial(one);
    return denial && !denial.denial.reason ? ['The reason for the denial is not recorded: the draft cannot answer it.'] : [];
  },
});
