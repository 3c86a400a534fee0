import type { Case } from '../case/schema.ts';

const first = (name: string): string => name.toLowerCase().split(/[\s(]/)[0] ?? '';

/** Earlier courses of the very drug that is asked for, by its generic or its brand name, oldest first. */
export function coursesOf(from: Case): { trial: Case['history'][number]; path: string }[] {
  const asked = [from.request?.drug, from.request?.brand].filter((name) => name !== undefined).map(first);
  return from.history
    .map((trial, n) => ({ trial, path: `history[${n}]` }))
    .filter(({ trial }) => [trial.name, trial.brand].some((name) => name !== undefined && asked.includes(first(name))))
    .sort((a, b) => a.trial.startDate.localeCompare(b.trial.startDate));
}
