import status from '../../wording/passages/status.ts';
import { STRENGTH } from '../../evidence/strength.ts';
import { sentence } from '../../wording/passage.ts';
import { condition, isEsketamine } from '../../wording/words.ts';
import { type At, part } from '../letter.ts';

const GUIDE = { title: 'Coverage guide for ketamine infusions (2025)', read: '2026-11-23', sure: true };
const LABEL = { title: 'Spravato (esketamine) prescribing information', read: '2026-11-23', sure: true };

/** Off-label said as it is, how strong the evidence is, and esketamine's approval as a precedent in depression only. */
export default part({
  heading: 'What the drug is approved for',
  style: 'paragraph',
  says: (at: At) => {
    const { case: one } = at;
    if (!one.request) return [];
    const facts = [{ path: 'request.drug', says: one.request.drug }];
    const first = status.says({ topic: 'medical-necessity', kind: 'appeal', case: one, today: at.today })[0] ?? [];
    if (isEsketamine(one) || first.length === 0) return first;
    const strength = STRENGTH[condition(one)];
    return [
      ...first,
      sentence('No company has sought approval for this use: ketamine is a generic drug, and an application for a new use costs much and takes years.', facts, [GUIDE]),
      ...(strength ? [sentence(strength.says, [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }], strength.sources)] : []),
      ...(condition(one) === 'depression' ? [sentence('Esketamine, one of the two mirror-image forms of ketamine, is approved for treatment-resistant depression. That approval does not cover intravenous ketamine, but it bears on whether this class of treatment is experimental.', [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }], [LABEL])] : []),
    ];
  },
});
