import type { CaseSummary } from '#rules/protocol.ts';
import { shownDate } from './shown.ts';

/** The cases that hold every word of the query: in the name, the insurers, the end of the member ID, the birth date or the record number. */
export function matching(cases: readonly CaseSummary[], query: string): readonly CaseSummary[] {
  const words = query.toLowerCase().split(/[\s,]+/).filter(Boolean);
  if (words.length === 0) return cases;
  return cases.filter((each) => {
    const text = [each.label, ...each.payers, each.memberIdEnd, shownDate(each.birthDate), each.caseId].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
