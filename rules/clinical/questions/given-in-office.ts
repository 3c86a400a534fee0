import { question } from '../question.ts';

export default question({
  title: 'Given in the office',
  asks: [/\b(?:receive|given|administered|get|infused|treated|dosed)\b.{0,40}\bin (?:the |a |an |your |their )?(?:(?:physician|doctor|prescriber|provider)(?:'s|s')? )?office\b/],
  not: [/^\W*(?:what|which|when|why|how|list|date|if |please)/, /\bhospital|\bhome\b|\bclinic\b|\bor\b|\bnot\b|\bother than\b|\bphone\b/],
  beside: 'drug medication treatment infusion spravato esketamine ketamine it requested will be physician doctor prescriber provider office receive given administered infused dosed treated their setting',
  mayBeNegated: false,
  answer: (one) => {
    const place = one.facility?.placeOfService;
    return place ? { is: 'yes-no', yes: place === '11', facts: [{ path: 'facility.placeOfService', says: `Place of service ${place}` }] } : undefined;
  },
  examples: {
    yes: ['Will patient receive the drug in the physician’s office?', 'Will the infusion be given in your office?'],
    no: ['Will the drug be given at home?', 'Office phone', 'Where will the drug be administered?', 'Is the drug given in an office or a hospital?'],
  },
});
