import { latestDenial } from '../../values/rows.ts';
import { passage, sentence } from '../passage.ts';
import { longDate, therapy } from '../words.ts';

/** What the appeal asks the plan to do, at its end, or alone where the form asks only that. */
export default passage({
  title: 'What the plan should do',
  topics: ['outcome-wanted', 'appeal-reason'],
  order: 90,
  rank: 4.5,
  says: ({ case: one, topic }) => {
    const held = latestDenial(one);
    if (!held) return [];
    const { denial, path } = held;
    const drug = therapy(one) ?? 'the treatment';
    const act = denial.subject === 'claim' ? 'pay the claim' : `authorize ${drug}`;
    const facts = [{ path, says: 'denied', date: denial.date }];
    const short = sentence(`Please reverse the denial and ${act}.`, facts);
    return topic === 'outcome-wanted' ? [[sentence(`Please reverse the denial of ${longDate(denial.date)} and ${denial.subject === 'claim' ? `pay the claim for ${drug}${denial.claimNumber ? ` (${denial.claimNumber})` : ''}` : act}.`, facts)], [short]] : [[short]];
  },
  gaps: ({ case: one }) => (latestDenial(one) ? [] : ['No denial is recorded.']),
});
