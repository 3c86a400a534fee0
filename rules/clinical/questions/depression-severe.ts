import { question } from '../question.ts';

export default question({
  title: 'Depression is severe',
  asks: [/\bis (?:the |this )?(?:patient'?s?|member'?s?)?(?:’s)? ?(?:depression|mdd|major depressive disorder) severe\b/],
  not: [/\bpsychotic|\bresistan|\benough|\bor moderate/],
  mayBeNegated: false,
  answer: (one) => {
    const at = one.diagnoses.findIndex(({ code, description }) => /^F3[23]/.test(code) && /\bsevere\b/i.test(description));
    const held = one.diagnoses[at];
    return held && { is: 'yes-no', yes: true, facts: [{ path: `diagnoses[${at}]`, says: `${held.code}, ${held.description}` }] };
  },
  examples: { yes: ['Is the member’s depression severe?'], no: ['Is the depression severe enough to need hospital care?'] },
});
