import { sentence } from '../../wording/passage.ts';
import { longDate } from '../../format/date.ts';
import type { At } from '../letter.ts';
import { reply } from './reply.ts';

/** The authorization that was given before the day of service: a later one was none at the time. */
const granted = ({ case: one, denial }: At) =>
  (one.decisions ?? []).map((decision, n) => ({ decision, path: `decisions[${n}]` })).find(({ decision }) => decision.authorizationNumber && decision.outcome !== 'denied' && decision.date <= (denial?.decision.serviceDate ?? denial?.decision.date ?? decision.date));
const calls = ({ case: one }: At) => (one.calls ?? []).map((call, n) => ({ call, path: `calls[${n}]` })).filter(({ call }) => call.reference);

export default reply({
  title: 'No authorization',
  says: (at) => {
    const facts = at.denial ? [{ path: `${at.denial.path}.reason`, says: 'no authorization', date: at.denial.decision.date }] : [];
    const held = granted(at);
    const number = held && [{ path: `${held.path}.authorizationNumber`, says: held.decision.authorizationNumber ?? '', date: held.decision.date }];
    return [
      sentence('The denial says that there was no authorization.', facts),
      ...(held ? [sentence(`Authorization ${held.decision.authorizationNumber} was given on ${longDate(held.decision.date)}.`, number)] : []),
      ...calls(at).map(({ call, path }) => sentence(`The plan was called on ${longDate(call.date)} (reference ${call.reference}).`, [{ path, says: call.notes, date: call.date }])),
      held ? sentence('Please process the claim with this authorization.', number) : sentence('Please accept this letter as a request for authorization after the fact.', facts),
    ];
  },
  gaps: (at) => [
    granted(at) ? 'Check that the authorization covers the day and the codes of this claim.' : 'No authorization number from before the service is recorded: look for one before anything else, since a corrected claim is quicker than an appeal.',
    ...(calls(at).length > 0 ? ['Read the notes of the calls that are named: a call in which the plan asked for an authorization speaks against you.'] : []),
  ],
});
