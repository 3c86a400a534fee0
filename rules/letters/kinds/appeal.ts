import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { claimRule, routeOf } from '../route.ts';
import { replies } from '../replies/index.ts';
import { noAppeal } from '../../denials/next-step.ts';
import { needsCoverage, needsDenial } from '../unfit.ts';
import { patient, writer } from '../voice.ts';

export default kind({
  title: 'Appeal',
  place: 2,
  use: 'Asks the plan to look at a denial again, and answers the reason it gave.',
  voices: ['clinician', 'biller', 'patient'],
  unfit: (at) => {
    const held = needsDenial(at) ?? needsCoverage(at) ?? noAppeal(at.denial!.decision);
    if (held) return held;
    const step = routeOf(at.coverage?.insuranceType, at.denial?.decision.level);
    if (step?.isAutomatic) return 'The plan has to send this on to the independent reviewer by itself: ask for its confirmation.';
    return step?.isExternal ? 'The plan’s own appeals are used up: write a request for external review.' : undefined;
  },
  subject: ({ denial, coverage }) => {
    const step = routeOf(coverage?.insuranceType, denial?.decision.level);
    if (replies[denial?.decision.reason ?? '']?.isCorrection) return `Missing information, denial of ${longDate(denial!.decision.date)}`;
    return `${step ? step.name.charAt(0).toUpperCase() + step.name.slice(1) : 'Appeal'} of the denial of ${longDate(denial!.decision.date)}`;
  },
  opening: (at) => {
    const { decision, path } = at.denial!;
    const step = routeOf(at.coverage?.insuranceType, decision.level);
    const drug = therapy(at.case);
    return [sentence(`${at.voice === 'patient' ? 'I' : `On behalf of ${patient(at).object}, ${writer(at).I === 'We' ? 'we' : 'I'}`} ask for ${step ? `${/^[aei]/.test(step.name) ? 'an' : 'a'} ${step.name}` : 'a review'} of the ${decision.outcome === 'partial' ? 'partial denial' : 'denial'} of ${decision.subject === 'claim' ? 'the claim' : 'prior authorization'}${drug ? ` for ${drug}` : ''}.`, [{ path, says: 'denied', date: decision.date }], step?.rule ? [step.rule] : [])];
  },
  ask: (at) => {
    const rule = claimRule(at.coverage?.insuranceType);
    const { decision, path } = at.denial!;
    return [
      sentence(replies[decision.reason ?? '']?.isCorrection ? 'Please complete the record with what is given here, and decide again.' : decision.subject === 'claim' ? 'Please reverse the denial and pay the claim.' : 'Please reverse the denial and authorize the treatment.', [{ path, says: 'denied', date: decision.date }]),
      sentence('Please have it reviewed by a clinician trained in this field who took no part in the first decision.', [], rule ? [rule] : []),
      sentence('If the denial stands, please send the criteria, the reviewer’s credentials and the reasons in writing.', [], rule ? [rule] : []),
    ];
  },
  due: 'itself',
  parts: ['sender', 'date', 'addressee', 'subject', 'before-appeal', 'greeting', 'opening', 'quote', 'reply', 'diagnosis', 'history', 'adequate', 'scores', 'criteria', 'plan', 'rationale', 'protocol', 'safety', 'status', 'evidence', 'expedited', 'ask', 'enclosures', 'contact', 'signature'],
  examples: { yes: ['rivera', 'okafor'], no: ['nguyen-bell', 'lindqvist'] },
});
