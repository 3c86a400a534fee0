import { sentence } from '../../wording/passage.ts';
import { longDate } from '../../format/date.ts';
import { reply } from './reply.ts';

export default reply({
  title: 'No authorization',
  says: (at) => {
    const facts = at.denial ? [{ path: `${at.denial.path}.reason`, says: 'no authorization', date: at.denial.decision.date }] : [];
    const granted = (at.case.decisions ?? []).map((decision, n) => ({ decision, path: `decisions[${n}]` })).find(({ decision }) => decision.authorizationNumber);
    const calls = (at.case.calls ?? []).map((call, n) => ({ call, path: `calls[${n}]` })).filter(({ call }) => call.reference);
    return [
      sentence('The denial says that there was no authorization.', facts),
      ...(granted ? [sentence(`Authorization ${granted.decision.authorizationNumber} was given on ${longDate(granted.decision.date)}: please process the claim with it.`, [{ path: `${granted.path}.authorizationNumber`, says: granted.decision.authorizationNumber ?? '', date: granted.decision.date }])] : [sentence('Please accept this letter as a request for authorization after the fact.', facts)]),
      ...calls.map(({ call, path }) => sentence(`The plan was called on ${longDate(call.date)} (reference ${call.reference}).`, [{ path, says: call.notes, date: call.date }])),
    ];
  },
  gaps: ({ case: one }) => ((one.decisions ?? []).some(({ authorizationNumber }) => authorizationNumber) ? [] : ['No authorization number is recorded: look for one before anything else, since a corrected claim is quicker than an appeal.']),
});
