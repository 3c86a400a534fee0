import type { Trial } from '../../case/schema.ts';
import type { Sentence } from '../../plan.ts';
import { passage, sentence } from '../passage.ts';
import { full, lasted } from '../told.ts';
import { list, OUTCOMES, trialFact, trials, weeks } from '../words.ts';

const brief = (trial: Trial): string => `${trial.name}${trial.dose ? ` ${trial.dose}` : ''} (${trial.startDate.slice(0, 4)}${lasted(trial)}, ${OUTCOMES[trial.outcome]})`;

/** "No response: sertraline and aripiprazole; stopped for intolerance: bupropion", every trial named once. */
const byOutcome = (tried: { trial: Trial }[]): string =>
  [...new Set(tried.map(({ trial }) => trial.outcome))].map((outcome) => `${OUTCOMES[outcome]}: ${list(tried.filter(({ trial }) => trial.outcome === outcome).map(({ trial }) => trial.name))}`).join('; ');

/** Kept first when not all fit: what failed, drugs before the rest, longer trials before shorter ones. */
const weight = ({ trial }: { trial: Trial }): number =>
  (trial.outcome === 'no-response' || trial.outcome === 'partial-response' ? 4 : 0) + (trial.kind === 'medication' ? 2 : 0) + (trial.endDate && weeks(trial.startDate, trial.endDate) >= 6 ? 1 : 0);

/** Fewer and fewer of the trials, the number of the others always said. */
function cut(tried: { trial: Trial; path: string }[]): Sentence[][] {
  const ranked = tried.toSorted((a, b) => weight(b) - weight(a));
  return tried.slice(1).map((_, fewer) => {
    const kept = ranked.slice(0, ranked.length - 1 - fewer);
    const rest = ranked.length - kept.length;
    return [sentence(`Tried before: ${kept.map(({ trial }) => `${trial.name} (${OUTCOMES[trial.outcome]})`).join(', ')} and ${rest} more.`, ranked.map(({ trial, path }) => trialFact(trial, path)))];
  });
}

export default passage({
  title: 'What was tried before',
  topics: ['medical-necessity', 'appeal-reason', 'treatment-history', 'clinical-summary', 'reimbursement-reason', 'hsa-fsa-reason'],
  order: 30,
  rank: 3,
  enough: 1,
  says: ({ case: one }) => {
    const tried = trials(one);
    if (tried.length === 0) return [];
    const facts = tried.map(({ trial, path }) => trialFact(trial, path));
    const long = tried.map(({ trial, path }) => full(trial, path));
    const short = [sentence(`Tried before: ${list(tried.map(({ trial }) => brief(trial)))}.`, facts)];
    const shortest = [sentence(`Tried before: ${list(tried.map(({ trial }) => `${trial.name} (${OUTCOMES[trial.outcome]})`))}.`, facts)];
    return [[sentence('Earlier treatments:', []), ...long], short, shortest, [sentence(`Tried before: ${byOutcome(tried)}.`, facts)], ...cut(tried)];
  },
  gaps: ({ case: one }) => (one.history.length > 0 ? [] : ['No earlier treatment is recorded.']),
});
