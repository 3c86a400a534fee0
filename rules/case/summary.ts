import type { Case } from './schema.ts';

export type Summary = { caseId: string; label: string; birthDate: string; payers: string[]; memberIdEnd: string };

/** What a list shows of a case: "Last, First" unless the owner named it, and the last 4 characters of the primary member ID. */
export function summarize(one: Case): Summary {
  const { patient } = one;
  return {
    caseId: one.id,
    label: one.label ?? `${patient.lastName}, ${patient.firstName}`,
    birthDate: patient.birthDate,
    payers: one.coverages.map((coverage) => coverage.payer.name),
    memberIdEnd: one.coverages[0]?.memberId.slice(-4) ?? '',
  };
}
