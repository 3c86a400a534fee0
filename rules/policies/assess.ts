import type { Case, Coverage } from '../case/schema.ts';
import { found } from '../decide/phrase.ts';
import { words } from '../decide/words.ts';
import { check, type Finding, type State } from './checks.ts';
import { entries } from './index.ts';
import type { Criterion, Policy } from './policy.ts';

type Answer = Finding & { criterion: Criterion };
/** A payer's criteria against a case, in the payer's own order. */
export type Assessment = {
  id: string;
  policy: Policy;
  answers: Answer[];
  /** The criteria together: `met` only where the whole list could be read. */
  state: State;
};

/** Which therapy's policies a request falls under; none for a drug or a route that no policy speaks of. */
function therapies(one: Case): Policy['therapy'][] {
  const drug = one.request?.drug.toLowerCase();
  if (drug === 'esketamine') return ['esketamine'];
  if (drug !== 'ketamine') return [];
  return /intravenous|\biv\b/i.test(one.request?.route ?? '') ? ['ketamine-IV', 'ketamine-any-route'] : ['ketamine-any-route'];
}

/** One of a group is enough; else every one counts for itself. */
function together(answers: Answer[], complete: boolean): State {
  const groups = new Map<string, State[]>();
  for (const [at, { criterion, state }] of answers.entries()) {
    const key = criterion.anyOf ?? String(at);
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  const states = [...groups.values()].map((all): State => (all.includes('met') ? 'met' : all.includes('unclear') ? 'unclear' : 'missing'));
  if (states.includes('missing')) return 'missing';
  return states.includes('unclear') || !complete || states.length === 0 ? 'unclear' : 'met';
}

const namesPayer = (policy: Policy, name: string): boolean => found(policy.payerNames, words(name)) !== undefined;

/** The policies of the coverage's payer for the therapy asked for, those for treatment-resistant depression first. Today is YYYY-MM-DD. */
export function assess(one: Case, coverage: Coverage | undefined, today: string): Assessment[] {
  if (!coverage) return [];
  const wanted = therapies(one);
  const fitting = Object.entries(entries).filter(([, policy]) => wanted.includes(policy.therapy) && policy.insurance.includes(coverage.insuranceType) && namesPayer(policy, coverage.payer.name));
  return fitting
    .sort(([, a], [, b]) => Number(a.suicidality) - Number(b.suicidality) || b.criteria.length - a.criteria.length)
    .map(([id, policy]) => {
      const answers = policy.criteria.map((criterion) => ({ criterion, ...check({ case: one, policy, criterion, today }) }));
      return { id, policy, answers, state: policy.stance === 'criteria' ? together(answers, policy.complete) : 'missing' };
    });
}
