import type { CaseSummary } from '#rules/protocol.ts';
import { dayShown } from './words.ts';

const caseShown = (one: CaseSummary): string => `${one.label}, born ${dayShown(one.birthDate)}${one.memberIdEnd && `, member ID …${one.memberIdEnd}`}`;

/** Two identifiers and more, in sight for as long as something can be filled. */
export function Who({ name, birthDate, memberIdEnd }: { name: string; birthDate: string; memberIdEnd: string }) {
  return (
    <div class="fill__who" data-patient>
      <strong>{name}</strong>
      <span>Born {dayShown(birthDate)}</span>
      <span>Member ID {memberIdEnd ? `ends in ${memberIdEnd}` : 'not recorded'}</span>
    </div>
  );
}

type PickProps = { cases: CaseSummary[]; caseKey: string | undefined; coverageIndex: number | undefined; onCase(key: string): void; onCoverage(index: number): void };

/** Which person, and which of their coverages. */
export function Pick({ cases, caseKey, coverageIndex, onCase, onCoverage }: PickProps) {
  const chosen = cases.find((one) => one.key === caseKey);
  return (
    <div class="fill__pick">
      <label for="case">Patient</label>
      <select id="case" class="input" value={caseKey ?? ''} onChange={(event) => onCase(event.currentTarget.value)}>
        {!chosen && <option value="">Choose a patient</option>}
        {cases.map((one) => <option key={one.key} value={one.key}>{caseShown(one)}</option>)}
      </select>
      {chosen && chosen.payers.length > 1 && (
        <>
          <label for="coverage">Coverage</label>
          <select id="coverage" class="input" value={String(coverageIndex ?? 0)} onChange={(event) => onCoverage(Number(event.currentTarget.value))}>
            {chosen.payers.map((payer, at) => <option key={at} value={String(at)}>{at + 1}. {payer}</option>)}
          </select>
        </>
      )}
    </div>
  );
}
