import { classOf, isAntidepressant, LEAST_DOSE, milligrams, nameOf, type Row, rowsOf } from '../clinical/antidepressants.ts';
import type { Case } from '../case/schema.ts';
import { weeks } from '../wording/words.ts';
import type { Policy } from './policy.ts';

/** Earlier treatments as a policy counts them. Intolerance is kept apart: it is not a failed trial. */
export type Counted = {
  /** Antidepressants (and psychotherapy where the policy counts it) that ended without enough response. */
  failed: Row[];
  /** Of these, long enough at an adequate dose and within the years that are looked back on. */
  adequate: Row[];
  /** Stopped for intolerance, or not given because of a contraindication. */
  intolerant: Row[];
  /** How many the policy asks for. */
  needed: number;
  /** The least weeks of a trial. */
  least: number;
};

const asks = (policy: Policy, kind: string) => policy.criteria.find((one) => one.kind === kind)?.ask ?? {};

/** "2021-01-01" is five years before "2026-01-01". */
export const yearsBefore = (today: string, years: number): string => `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;

export const lasted = ({ trial }: Row): number => (trial.endDate ? weeks(trial.startDate, trial.endDate) : 0);

/** Whether a trial reached the least dose of an adequate trial (MGH-ATRQ); undefined where that is not known. */
export function reached({ trial }: Row): boolean | undefined {
  const dose = milligrams(trial.dose);
  const least = LEAST_DOSE[nameOf(trial)];
  return dose === undefined || least === undefined ? undefined : dose >= least;
}

export function count(one: Case, policy: Policy, today: string): Counted {
  const wanted = asks(policy, 'prior-trials');
  const adequacy = asks(policy, 'trial-adequacy');
  const rows = rowsOf(one).filter((row) => isAntidepressant(row) || (wanted.psychotherapyCounts === true && row.trial.kind === 'psychotherapy'));
  const failed = rows.filter(({ trial }) => trial.outcome === 'no-response' || trial.outcome === 'partial-response');
  const least = adequacy.minimumWeeks ?? 0;
  const since = adequacy.lookbackYears === undefined ? '' : yearsBefore(today, adequacy.lookbackYears);
  return {
    failed,
    adequate: failed.filter((row) => lasted(row) >= least && (row.trial.kind === 'psychotherapy' || reached(row) === true) && (row.trial.endDate ?? row.trial.startDate) >= since),
    intolerant: rows.filter(({ trial }) => trial.outcome === 'intolerance' || trial.outcome === 'contraindicated'),
    needed: wanted.minimumTrials ?? 2,
    least,
  };
}

/** How many different classes the trials come from. */
export const classes = (rows: Row[]): number => new Set(rows.map(classOf).filter(Boolean)).size;
