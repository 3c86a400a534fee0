import { passage, sentence } from '../passage.ts';
import { bandSources, courses, courseSaid, latestScores, longDate, scoresSaid, staleScore } from '../words.ts';

export default passage({
  title: 'Scores',
  topics: ['medical-necessity', 'appeal-reason', 'clinical-summary', 'expedited-reason'],
  order: 40,
  rank: 4,
  core: true,
  enough: 1,
  says: ({ case: one, topic }) => {
    if (topic === 'expedited-reason' && one.request?.urgency !== 'expedited') return [];
    const scores = latestScores(one);
    const newest = scores[0];
    if (!newest) return [];
    const facts = scores.map((score) => ({ path: score.path, says: `${score.scale} ${score.score}`, date: score.date }));
    // A renewal is judged by the change.
    const told = one.request?.type === 'renewal' ? courses(one) : [];
    const course = (of: typeof told) => [sentence(`First and latest scores: ${of.map(courseSaid).join('; ')}.`, of.flatMap(({ first, last }) => [first, last]).map((score) => ({ path: score.path, says: `${score.scale} ${score.score}`, date: score.date })), bandSources(of.flatMap(({ first, last }) => [first, last])))];
    if (told.length > 0) return [course(told), ...(told.length > 1 ? [course(told.slice(0, 1))] : []), [sentence(`${newest.scale} ${newest.score} on ${longDate(newest.date)}.`, facts.slice(0, 1))]];
    return [[sentence(`Latest scores: ${scoresSaid(scores)}.`, facts, bandSources(scores))], [sentence(`${scoresSaid(scores.slice(0, 2))}.`, facts.slice(0, 2), bandSources(scores.slice(0, 2)))], [sentence(`${newest.scale} ${newest.score} on ${longDate(newest.date)}.`, facts.slice(0, 1))]];
  },
  gaps: ({ case: one, today }) => (one.assessments.length > 0 ? [staleScore(one, today)].filter((each) => each !== undefined) : ['No score of a rating scale is recorded.']),
});
