import { passage, sentence } from '../passage.ts';
import { latestScores, list, longDate } from '../words.ts';

export default passage({
  title: 'Scores',
  topics: ['medical-necessity', 'appeal-reason', 'clinical-summary'],
  order: 40,
  rank: 4,
  says: ({ case: one }) => {
    const scores = latestScores(one);
    const newest = scores[0];
    if (!newest) return [];
    const facts = scores.map((score) => ({ path: score.path, says: `${score.scale} ${score.score}`, date: score.date }));
    return [[sentence(`Latest scores: ${list(scores.map((score) => `${score.scale} ${score.score} on ${longDate(score.date)}`))}.`, facts)], [sentence(`${newest.scale} ${newest.score} on ${longDate(newest.date)}.`, facts.slice(0, 1))]];
  },
  gaps: ({ case: one }) => (one.assessments.length > 0 ? [] : ['No score of a rating scale is recorded.']),
});
