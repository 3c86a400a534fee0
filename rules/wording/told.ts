import type { Trial } from '../case/schema.ts';
import type { Sentence } from '../plan.ts';
import { sentence } from './passage.ts';
import { list, longDate, OUTCOMES, trialFact, weeks } from './words.ts';

type Tried = { trial: Trial; path: string };

/** With a capital first. */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const span = (trial: Trial): string => (trial.endDate ? `from ${longDate(trial.startDate)} to ${longDate(trial.endDate)}` : `since ${longDate(trial.startDate)}`);
/** "19 weeks" */
const length = (trial: Trial): string | undefined => {
  const count = trial.endDate ? weeks(trial.startDate, trial.endDate) : 0;
  return count > 0 ? `${count} ${count === 1 ? 'week' : 'weeks'}` : undefined;
};
const named = (trial: Trial): string => [trial.name, trial.dose].filter(Boolean).join(' ');

/** One sentence a trial, with dates, length, outcome and the chart's reason. */
export function full(trial: Trial, path: string): Sentence {
  const lasted = length(trial);
  const what = [upper(named(trial)), trial.frequency, span(trial)].filter(Boolean).join(', ');
  return sentence(`${what}${lasted ? ` (${lasted})` : ''}: ${OUTCOMES[trial.outcome]}${trial.reason ? ` (${trial.reason.replace(/\.$/, '')})` : ''}.`, [trialFact(trial, path)]);
}

/** How a group of trials is headed, in the order in which they are told: what failed first. */
const GROUPS: [Trial['outcome'], string][] = [
  ['no-response', 'No response'], ['partial-response', 'Partial response only'], ['response-lost', 'Response lost'], ['intolerance', 'Not tolerated'],
  ['contraindicated', 'Contraindicated'], ['response', 'Response'], ['ongoing', 'Ongoing'],
];

/** "No response: sertraline 200 mg (2023, 19 weeks)", one sentence an outcome, every trial named once. */
export const grouped = (tried: Tried[], how: 'year' | 'dose' | 'name'): Sentence[] =>
  GROUPS.flatMap(([outcome, title]) => {
    const rows = tried.filter(({ trial }) => trial.outcome === outcome);
    const told = rows.map(({ trial }) => {
      const said = [how === 'year' ? trial.startDate.slice(0, 4) : undefined, length(trial)].filter(Boolean).join(', ');
      return how === 'name' ? trial.name : `${named(trial)}${said ? ` (${said})` : ''}`;
    });
    return rows.length === 0 ? [] : [sentence(`${title}: ${list(told)}.`, rows.map(({ trial, path }) => trialFact(trial, path)))];
  });

const COUNTED: Record<Trial['outcome'], string> = {
  'no-response': 'brought no response', 'partial-response': 'brought only a partial response', 'response-lost': 'lost its effect', intolerance: 'could not be tolerated',
  contraindicated: 'could not be used', response: 'brought a response', ongoing: 'goes on',
};
const MANY: Partial<Record<Trial['outcome'], string>> = { 'response-lost': 'lost their effect', ongoing: 'go on' };

/** "2 brought no response, 1 could not be tolerated": nothing is said of a trial that its outcome does not say. */
export const counted = (tried: Tried[]): string =>
  list(GROUPS.flatMap(([outcome]) => {
    const count = tried.filter(({ trial }) => trial.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${(count > 1 && MANY[outcome]) || COUNTED[outcome]}`];
  }));
