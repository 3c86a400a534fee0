import type { Case } from '../case/schema.ts';
import type { Ask } from '../decide/field.ts';

export type Diagnosed = { one: Case['diagnoses'][number]; path: string };

/**
 * The diagnoses as the form means them, principal first. A claim names those that the bill does (CMS-1500, box 21 lists what box 24E
 * points to): where every visit is billed with its codes, the others of the case are left out.
 */
export function diagnosesOf(from: Case, ask: Ask): Diagnosed[] {
  const all = from.diagnoses.map((one, n) => ({ one, path: `diagnoses[${n}]` }));
  const visits = from.visits ?? [];
  if ((ask.kind !== 'reimbursement' && ask.kind !== 'hsa-fsa') || visits.length === 0 || visits.some(({ diagnosisCodes }) => !diagnosisCodes?.length)) return all;
  const billed = new Set(visits.flatMap(({ diagnosisCodes }) => diagnosisCodes ?? []));
  const named = all.filter(({ one }) => billed.has(one.code));
  return named.length === billed.size ? named : all;
}
