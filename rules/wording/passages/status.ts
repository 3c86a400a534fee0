import { isAntidepressant, rowsOf } from '../../clinical/antidepressants.ts';
import { STRENGTH } from '../../evidence/strength.ts';
import { latestDenial, yearsBetween } from '../../values/rows.ts';
import { passage, sentence } from '../passage.ts';
import { condition, isEsketamine } from '../words.ts';
import type { Case } from '../../case/schema.ts';

const source = (title: string) => ({ title, read: '2026-11-23', sure: true });
const LABEL = source('Spravato (esketamine) prescribing information');
const KETAMINE = source('Ketamine hydrochloride injection prescribing information');
const GUIDE = source('Coverage guide for ketamine infusions (2025)');

const failedAntidepressants = (one: Case): number => rowsOf(one).filter((row) => isAntidepressant(row) && ['no-response', 'partial-response', 'response-lost'].includes(row.trial.outcome)).length;

/** Off-label said as it is, how strong the evidence is, and esketamine's approval as a precedent in depression only. */
export default passage({
  title: 'What the drug is approved for',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 50,
  rank: 6,
  says: ({ case: one, topic }) => {
    if (!one.request) return [];
    const facts = [{ path: 'request.drug', says: one.request.drug }];
    const illness = [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }];
    // The answer to “experimental” says it already.
    const isAnswered = topic === 'appeal-reason' && latestDenial(one)?.denial.reason === 'experimental';
    if (isEsketamine(one)) {
      if (isAnswered && condition(one) === 'depression') return [];
      if (condition(one) !== 'depression') return [[sentence('This use of esketamine is outside the uses that the FDA has approved.', facts, [LABEL])]];
      return [[sentence('The FDA approved esketamine nasal spray for treatment-resistant depression in adults in 2019, and for use without an oral antidepressant in January 2025.', facts, [{ ...LABEL, says: 'Approved for treatment-resistant depression in 2019; without an oral antidepressant in January 2025.' }])], [sentence('The FDA has approved esketamine nasal spray for treatment-resistant depression in adults.', facts, [LABEL])]];
    }
    if (one.request.drug.toLowerCase() !== 'ketamine') return [];
    const first = sentence('Ketamine is FDA-approved as an anesthetic. This use is off-label.', facts, [KETAMINE]);
    const strength = STRENGTH[condition(one)];
    const strong = strength ? [sentence(strength.says, illness, strength.sources)] : [];
    const precedent = condition(one) === 'depression' ? [sentence('Esketamine, one of the two mirror-image forms of ketamine, is approved for treatment-resistant depression. That approval does not cover intravenous ketamine, but it is a precedent for treating this illness with a medicine of this kind.', illness, [LABEL])] : [];
    const noApplicant = sentence('The lack of an approval is not a finding against it: ketamine is an old generic drug, and companies have little reason to pay for the years of study that a new approval takes.', facts, [GUIDE]);
    const off = sentence('This use of ketamine is off-label.', facts, [KETAMINE]);
    if (isAnswered) return [[noApplicant, ...strong, ...precedent], [...strong, ...precedent.slice(0, 1)], strong].filter((form) => form.length > 0);
    return [[first, noApplicant, ...strong, ...precedent], [first, ...strong, ...precedent.slice(0, 1)], [off, ...strong], [off]];
  },
  gaps: ({ case: one, today }) =>
    one.request && condition(one) === 'depression' && failedAntidepressants(one) < 2 ? ['Fewer than two antidepressants without enough response are recorded: the record does not show treatment-resistant depression, for which the evidence and the approval of esketamine stand.'] : isEsketamine(one) && yearsBetween(one.patient.birthDate, today) < 18 ? ['The patient is under 18: esketamine is approved for adults.'] : [],
});
