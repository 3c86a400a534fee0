import type { Case } from '../case/schema.ts';
import type { Ask } from '../decide/field.ts';

export type Diagnosed = { one: Case['diagnoses'][number]; path: string };

const MENTAL = /\b(?:bh|mh|behaviou?ral(?: health)?|psychiatric|mental(?: health)?|psych)\b(?!.{0,12}\b(?:medical|physical)\b)/i;
const PHYSICAL = /\b(?:general medical|physical(?: health)?|non-?psychiatric|comorbid medical|co-?occurring medical|medical comorbid\w*|somatic)\b/i;

/**
 * The diagnoses as the form means them, principal first. A claim names those that the bill does (CMS-1500, box 21 lists what box 24E
 * points to): where every visit is billed with its codes, the others of the case are left out.
 */
export function diagnosesOf(from: Case, ask: Ask): Diagnosed[] {
  const every = from.diagnoses.map((one, n) => ({ one, path: `diagnoses[${n}]` }));
  const label = ask.control.label.slice(0, 200);
  // Chapter 5 of ICD-10 (F01 to F99) holds the mental and behavioral disorders.
  const all = MENTAL.test(label) ? every.filter(({ one }) => one.code.startsWith('F')) : PHYSICAL.test(label) ? every.filter(({ one }) => !one.code.startsWith('F')) : every;
  const visits = from.visits ?? [];
  if ((ask.kind !== 'reimbursement' && ask.kind !== 'hsa-fsa') || visits.length === 0 || visits.some(({ diagnosisCodes }) => !diagnosisCodes?.length)) return all;
  const billed = new Set(visits.flatMap(({ diagnosisCodes }) => diagnosisCodes ?? []));
  const named = all.filter(({ one }) => billed.has(one.code));
  return named.length === billed.size ? named : all;
}
