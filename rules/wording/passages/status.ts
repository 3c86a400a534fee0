import { STRENGTH } from '../../evidence/strength.ts';
import { passage, sentence } from '../passage.ts';
import { condition, isEsketamine } from '../words.ts';

const source = (title: string) => ({ title, read: '2026-11-23', sure: true });
const LABEL = source('Spravato (esketamine) prescribing information');
const KETAMINE = source('Ketamine hydrochloride injection prescribing information');
const GUIDE = source('Coverage guide for ketamine infusions (2025)');

/** Off-label said as it is, how strong the evidence is, and esketamine's approval as a precedent in depression only. */
export default passage({
  title: 'What the drug is approved for',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 50,
  rank: 6,
  says: ({ case: one }) => {
    if (!one.request) return [];
    const facts = [{ path: 'request.drug', says: one.request.drug }];
    const illness = [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }];
    if (isEsketamine(one)) {
      if (condition(one) !== 'depression') return [[sentence('This use of esketamine is outside the uses that the FDA has approved.', facts, [LABEL])]];
      return [[sentence('The FDA has approved esketamine nasal spray for treatment-resistant depression in adults.', facts, [LABEL])]];
    }
    if (one.request.drug.toLowerCase() !== 'ketamine') return [];
    const first = sentence('Ketamine is FDA-approved as an anesthetic; this use is off-label, and the request rests on the history above.', facts, [KETAMINE]);
    const strength = STRENGTH[condition(one)];
    const strong = strength ? [sentence(strength.says, illness, strength.sources)] : [];
    const precedent = condition(one) === 'depression' ? [sentence('Esketamine, one of the two mirror-image forms of ketamine, is approved for treatment-resistant depression. That approval does not cover intravenous ketamine, but it bears on whether this class of treatment is experimental.', illness, [LABEL])] : [];
    const noApplicant = sentence('No company has sought approval for this use: ketamine is a generic drug, and an application for a new use costs much and takes years.', facts, [GUIDE]);
    return [[first, noApplicant, ...strong, ...precedent], [first, ...strong], [first], [sentence('This use of ketamine is off-label.', facts, [KETAMINE])]];
  },
});
