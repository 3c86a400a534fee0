import { passage, sentence } from '../passage.ts';
import { bandSources, courses, courseSaid, inside, latestScores, scoresSaid } from '../words.ts';

/** What the course is measured against. Which change is hoped for is the clinician's to say. */
export default passage({
  title: 'Goal and starting point',
  topics: ['treatment-plan'],
  order: 55,
  rank: 4,
  core: true,
  says: ({ case: one }) => {
    const diagnosis = one.diagnoses[0];
    const scores = latestScores(one);
    if (!diagnosis || !one.request || scores.length === 0) return [];
    const facts = scores.map((score) => ({ path: score.path, says: `${score.scale} ${score.score}`, date: score.date }));
    const illness = { path: 'diagnoses[0]', says: diagnosis.code };
    const [course] = one.request.type === 'renewal' ? courses(one) : [];
    if (course && course.last.score < course.first.score) {
      const both = [course.first, course.last];
      return [[sentence(`The goal is to hold the change so far: ${courseSaid(course)}.`, [illness, ...both.map((score) => ({ path: score.path, says: `${score.scale} ${score.score}`, date: score.date }))], bandSources(both))]];
    }
    return [[sentence(`The goal is to lessen the symptoms of ${inside(diagnosis.description)}, measured against the latest scores: ${scoresSaid(scores)}.`, [illness, ...facts], bandSources(scores))], [sentence(`Goal: fewer symptoms than at ${scoresSaid(scores.slice(0, 1))}.`, [illness, ...facts.slice(0, 1)], bandSources(scores.slice(0, 1)))]];
  },
  gaps: () => ['Which change would count as a response, and how the treatment goes on after it, is not recorded: add it in your own words.'],
});
