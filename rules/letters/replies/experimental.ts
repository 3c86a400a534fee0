import { sentence } from '../../wording/passage.ts';
import { condition, isEsketamine } from '../../wording/words.ts';
import { writer } from '../voice.ts';
import { reply } from './reply.ts';

const LABEL = { title: 'Spravato (esketamine) prescribing information', read: '2026-11-23', sure: true };

export default reply({
  title: 'Experimental or investigational',
  says: (at) => {
    const { my } = writer(at);
    const facts = at.denial ? [{ path: `${at.denial.path}.reason`, says: 'experimental', date: at.denial.decision.date }] : [];
    const drug = [{ path: 'request.drug', says: at.case.request?.drug ?? '' }];
    const labelled = isEsketamine(at.case) && condition(at.case) === 'depression';
    return [
      sentence('The denial calls this treatment experimental or investigational.', facts),
      ...(labelled
        ? [sentence('That does not describe esketamine: the FDA approved it for treatment-resistant depression in adults in 2019, and for use without an oral antidepressant in January 2025.', drug, [{ ...LABEL, says: 'Approved for treatment-resistant depression in 2019; alone, without an oral antidepressant, since January 2025.' }])]
        : [sentence(`${at.voice === 'patient' ? 'I do not say' : at.voice === 'biller' ? 'We do not say' : 'I do not say'} that this use is approved; ${my} answer rests on the history and on published evidence, with its limits.`, drug)]),
      sentence('Please send the definition of “experimental or investigational” in the plan document, and name the part of it that is not met.', facts),
    ];
  },
});
