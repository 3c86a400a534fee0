import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { latestScores, list } from '../../wording/words.ts';
import { part } from '../letter.ts';

export default part({
  heading: 'Enclosures',
  style: 'list',
  says: ({ case: one, denial, isAboutDenial }) => {
    const scores = latestScores(one);
    return [
      ...(denial && isAboutDenial ? [sentence(`The denial letter of ${longDate(denial.decision.date)}`, [{ path: `${denial.path}.date`, says: denial.decision.date, date: denial.decision.date }])] : []),
      ...(one.history.length > 0 ? [sentence('Chart notes on the earlier treatments named above', one.history.map((trial, n) => ({ path: `history[${n}]`, says: trial.name })))] : []),
      ...(scores.length > 0 ? [sentence(`Score sheets: ${list([...new Set(scores.map(({ scale }) => scale))])}`, scores.map((score) => ({ path: score.path, says: `${score.scale} ${score.score}`, date: score.date })))] : []),
      ...(isAboutDenial && denial?.decision.subject === 'claim' && (one.visits ?? []).length > 0 ? [sentence('Itemized bill of the visits', (one.visits ?? []).map((visit, n) => ({ path: `visits[${n}]`, says: 'visit', date: visit.date })))] : []),
    ];
  },
});
