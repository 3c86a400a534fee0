import { findingsOn } from '../../evidence/index.ts';
import { sentence } from '../../wording/passage.ts';
import { condition, conditions, isEsketamine } from '../../wording/words.ts';
import { sourceOf } from '../../evidence/evidence.ts';
import type { At } from '../letter.ts';
import { writer } from '../voice.ts';
import { reply } from './reply.ts';

const LABEL = { title: 'Spravato (esketamine) prescribing information', read: '2026-11-23', sure: true };

/** What is published on this use, as far as it is cited: controlled trials are named only where they are. */
function published({ case: one, citesEvidence }: At) {
  if (!/^(es)?ketamine$/i.test(one.request?.drug ?? '')) return [];
  const found = findingsOn(isEsketamine(one) ? 'esketamine' : 'ketamine', conditions(one));
  const trials = found.filter(({ weight, design }) => weight === 'for' && design.startsWith('randomized'));
  if (trials.length === 0) return [];
  const against = found.some(({ weight }) => weight === 'against');
  const many = against || trials.length > 1;
  const where = !citesEvidence ? '' : against ? '; what speaks for it and against it is cited below' : many ? ', which are cited below with their limits' : ', which is cited below with its limits';
  return [sentence(`It has been studied in ${many ? 'randomized controlled trials' : 'a randomized controlled trial'}${against ? ', with mixed results' : ''}${where}.`, [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }], trials.map(sourceOf))];
}

export default reply({
  title: 'Experimental or investigational',
  says: (at) => {
    const { I } = writer(at);
    const facts = at.denial ? [{ path: `${at.denial.path}.reason`, says: 'experimental', date: at.denial.decision.date }] : [];
    const drug = [{ path: 'request.drug', says: at.case.request?.drug ?? '' }];
    const labelled = isEsketamine(at.case) && condition(at.case) === 'depression';
    const isMedicare = at.coverage?.insuranceType === 'medicare' || at.coverage?.insuranceType === 'medicare-advantage';
    return [
      sentence('The denial calls this treatment experimental or investigational.', facts),
      ...(labelled
        ? [sentence('The FDA approved esketamine for treatment-resistant depression in adults in 2019, and for use without an oral antidepressant in January 2025: that use is not experimental.', drug, [{ ...LABEL, says: 'Approved for treatment-resistant depression in 2019; alone, without an oral antidepressant, since January 2025.' }])]
        : [sentence(`This use is off-label, and ${I === 'We' ? 'we do' : 'I do'} not claim otherwise. Off-label and experimental are not the same.`, drug), ...published(at)]),
      sentence(isMedicare ? 'Please name the coverage rule that the denial rests on, and the part of it that is not met.' : 'Please send the plan’s definition of “experimental or investigational” and name the part of it that is not met.', facts),
    ];
  },
});
