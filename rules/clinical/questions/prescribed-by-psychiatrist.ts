import { question } from '../question.ts';

export default question({
  title: 'Prescribed by a psychiatrist',
  asks: [/\b(?:prescribed|ordered|prescriber|provider|physician|clinician|requestor|requester|requested)\b.{0,60}\bpsychiatr(?:ist|y)\b/],
  not: [/^\W*(?:what|which|name|date|if )/, /\bawaiting|referred|refer\b|\bboard.?(?:certified|eligible)|\bchild\b|\bevaluated\b|\bdiagnos/],
  beside: `prescribed prescribes prescribing prescriber prescriber ordered ordering requested requesting requestor requester clinician infusion infusions provider physician doctor treating drug medication therapy treatment being psychiatrist psychiatry psychiatric specialist specialty specialized specializing specializes who
    consultation consulting consult consulted working one mental health behavioral professional provider nurse practitioner neurologist pain management supervision under spravato esketamine ketamine`,
  mayBeNegated: true,
  answer: (one, asked) => {
    const specialty = one.prescriber?.specialty;
    if (!specialty) return undefined;
    const yes = /psychiat/i.test(specialty);
    // "Or in consultation with": that somebody was asked is not recorded.
    if (!yes && /consult|supervis|collaborat|\bwith a\b|\b(?:neurologist|pain|mental|behavioral|nurse|professional)\b/.test(asked)) return undefined;
    if (/\band (?:a )?(?:neurologist|pain)/.test(asked)) return undefined;
    return { is: 'yes-no', yes, facts: [{ path: 'prescriber.specialty', says: `Prescriber’s specialty: ${specialty}` }] };
  },
  examples: { yes: ['Is the medication prescribed by or in consultation with a psychiatrist?', 'Is the prescriber a psychiatrist?', 'Prescriber specialty is psychiatry?', 'Is the physician a specialist in psychiatry?'], no: ['Is the member being referred to a psychiatrist and awaiting an appointment?', 'Name of psychiatrist', 'Is the prescriber a board-certified psychiatrist?'] },
});
