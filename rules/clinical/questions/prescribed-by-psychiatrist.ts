import { question } from '../question.ts';

export default question({
  title: 'Prescribed by a psychiatrist',
  asks: [/\b(?:prescribed|ordered|prescriber|provider|physician|requested)\b.{0,60}\bpsychiatrist\b/],
  not: [/^\W*(?:what|which|name|date|if )/, /\bawaiting|referred|refer\b|\bboard.?(?:certified|eligible)|\bchild\b|\bevaluated\b/],
  mayBeNegated: true,
  answer: (one, asked) => {
    const specialty = one.prescriber?.specialty;
    if (!specialty) return undefined;
    const yes = /psychiat/i.test(specialty);
    // "Or in consultation with": that somebody was asked is not recorded.
    if (!yes && /consult|supervis|collaborat/.test(asked)) return undefined;
    return { is: 'yes-no', yes, facts: [{ path: 'prescriber.specialty', says: `Prescriber’s specialty: ${specialty}` }] };
  },
  examples: { yes: ['Is the medication prescribed by or in consultation with a psychiatrist?', 'Is the prescriber a psychiatrist?'], no: ['Is the member being referred to a psychiatrist and awaiting an appointment?', 'Name of psychiatrist', 'Is the prescriber a board-certified psychiatrist?'] },
});
