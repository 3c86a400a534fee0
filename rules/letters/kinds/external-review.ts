import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { therapy } from '../../wording/words.ts';
import { kind } from '../letter.ts';
import { ACA, hasExternalReview, routeOf } from '../route.ts';
import { needsCoverage, needsDenial } from '../unfit.ts';
import { patient, writer } from '../voice.ts';

export default kind({
  title: 'Request for external review',
  place: 5,
  use: 'Asks reviewers outside the plan to decide, after the plan has said no again.',
  voices: ['patient', 'clinician', 'biller'],
  unfit: (at) => {
    const held = needsDenial(at) ?? needsCoverage(at);
    if (held) return held;
    if (!hasExternalReview(at.coverage?.insuranceType)) return 'This kind of insurance has appeal steps of its own: see “By when?”.';
    const step = routeOf(at.coverage?.insuranceType, at.denial?.decision.level);
    return step?.isExternal || step?.orExternal || at.case.request?.urgency === 'expedited' ? undefined : 'First ask the plan itself: write an appeal. External review comes after the plan’s final no.';
  },
  subject: ({ denial }) => `Request for external review of the denial of ${longDate(denial!.decision.date)}`,
  opening: (at) => [
    sentence(`${writer(at).I} ask for an external review${at.voice === 'patient' ? '' : ` on behalf of ${patient(at).object}`} of the plan’s decision on ${therapy(at.case) ?? 'the treatment'}.`, [{ path: at.denial!.path, says: 'denied', date: at.denial!.decision.date }], [ACA]),
  ],
  ask: ({ case: one }) => {
    const specialty = one.prescriber?.specialty;
    return [
      sentence('Please send this to an independent review organization.', [], [ACA]),
      sentence(`Please have it read by a clinician of the prescriber’s specialty${specialty ? ` (${specialty.toLowerCase()})` : ''}.`, specialty ? [{ path: 'prescriber.specialty', says: specialty }] : []),
      sentence('Please reverse the plan’s decision.'),
    ];
  },
  due: 'itself',
  parts: ['sender', 'date', 'addressee', 'subject', 'before-appeal', 'greeting', 'opening', 'quote', 'reply', 'diagnosis', 'history', 'adequate', 'scores', 'criteria', 'plan', 'rationale', 'protocol', 'safety', 'status', 'evidence', 'expedited', 'ask', 'enclosures', 'contact', 'signature'],
  examples: { yes: [], no: ['rivera', 'okafor', 'nguyen-bell', 'lindqvist'] },
});
