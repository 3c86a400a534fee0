import { question } from '../question.ts';

export default question({
  title: 'The service was given already',
  asks: [/\b(?:already|yet)\b.{0,20}\b(?:had|received|gotten|got|been (?:given|provided|rendered|performed|delivered))\b|\b(?:had|received|gotten) (?:this|the) (?:service|care|treatment)s?\b.{0,10}\b(?:already|yet)\b|\b(?:service|care|treatment)s? (?:has |have )?(?:already )(?:been )?(?:given|provided|rendered|performed|received|delivered)\b/],
  not: [/^\W*(?:what|which|when|where|how|if |why)/, /\bnot\b|\b(?:drug|medication|sample)s?\b/],
  beside: 'already yet had received gotten got given provided rendered performed delivered service services care treatment treatments appealing asking requested we denied',
  mayBeNegated: false,
  toChoose: true,
  answer: (one) => {
    const given = one.visits ?? [];
    return given.length === 0 ? undefined : { is: 'yes-no', yes: true, facts: given.map((visit, at) => ({ path: `visits[${at}].date`, says: 'Given', date: visit.date })) };
  },
  examples: { yes: ['Have you already had this service?', 'Has the patient already received the service?', 'Has the service already been provided?'], no: ['When did you have this service?', 'Has the patient already received this medication?'] },
});
