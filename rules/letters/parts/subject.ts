import type { Fact, Sentence } from '../../plan.ts';
import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { type At, part } from '../letter.ts';
import { fullName, moneyShown } from '../voice.ts';

const lines = (rows: [string, string | undefined, Fact][]): Sentence[] => rows.flatMap(([name, value, fact]) => (value ? [sentence(`${name}: ${value}`, [fact])] : []));

/** Identifiers, each on its line: whose case it is. */
export function insured({ case: one, coverage }: At): Sentence[] {
  const { patient } = one;
  const at = coverage ? `coverages[${one.coverages.indexOf(coverage)}]` : '';
  return lines([
    ['Patient', fullName(patient), { path: 'patient', says: fullName(patient) }],
    ['Date of birth', longDate(patient.birthDate), { path: 'patient.birthDate', says: patient.birthDate, date: patient.birthDate }],
    ['Member ID', coverage?.memberId, { path: `${at}.memberId`, says: coverage?.memberId ?? '' }],
    ['Group number', coverage?.groupNumber, { path: `${at}.groupNumber`, says: coverage?.groupNumber ?? '' }],
    ['Plan', coverage?.planName, { path: `${at}.planName`, says: coverage?.planName ?? '' }],
    ['Subscriber', coverage?.subscriber && fullName(coverage.subscriber), { path: `${at}.subscriber`, says: 'subscriber' }],
  ]);
}

/** The insured, and the numbers of the decision. */
export default part({
  style: 'lines',
  says: (at) => {
    const { denial } = at;
    const about = lines([
      ['Reference number', denial?.decision.referenceNumber, { path: `${denial?.path}.referenceNumber`, says: denial?.decision.referenceNumber ?? '' }],
      ['Claim number', denial?.decision.claimNumber, { path: `${denial?.path}.claimNumber`, says: denial?.decision.claimNumber ?? '' }],
      ['Date of service', denial?.decision.serviceDate && longDate(denial.decision.serviceDate), { path: `${denial?.path}.serviceDate`, says: denial?.decision.serviceDate ?? '' }],
      ['Amount', denial?.decision.amount === undefined ? undefined : moneyShown(denial.decision.amount), { path: `${denial?.path}.amount`, says: String(denial?.decision.amount) }],
    ]);
    return [...insured(at), ...about];
  },
  gaps: ({ coverage, denial }) => [
    ...(coverage ? [] : ['No member ID is recorded.']),
    ...(denial && !denial.decision.referenceNumber && !denial.decision.claimNumber ? ['The denial is recorded without a reference or claim number.'] : []),
  ],
});
