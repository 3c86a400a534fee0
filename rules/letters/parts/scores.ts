import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { bandSources, latestScores, scoreSaid, staleScore } from '../../wording/words.ts';
import { part } from '../letter.ts';

export default part({
  heading: 'Scores',
  style: 'list',
  says: ({ case: one }) =>
    latestScores(one).map(({ scale }) => {
      const rows = one.assessments.map((score, n) => ({ score, path: `assessments[${n}]` })).filter(({ score }) => score.scale === scale).sort((a, b) => a.score.date.localeCompare(b.score.date));
      return sentence(`${rows.map(({ score }) => `${scoreSaid(score)} on ${longDate(score.date)}`).join('; ')}.`, rows.map(({ score, path }) => ({ path, says: `${score.scale} ${score.score}`, date: score.date })), bandSources(rows.map(({ score }) => score)));
    }),
  gaps: ({ case: one, today }) => {
    if (one.assessments.length === 0) return ['No score of a rating scale is recorded.'];
    const stale = staleScore(one, today);
    const renewal = one.request?.type === 'renewal' ? ['A renewal needs the response so far: scores before and since the treatment began. Check that both are recorded.'] : [];
    return [...renewal, ...(stale ? [stale] : [])];
  },
});
