import { flag, question } from '../question.ts';

export default question({
  title: 'Bleeding in the brain',
  asks: [/\bintra(cerebral|cranial) h(a)?emorrhage|\bbrain bleed/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'intracerebralHemorrhage', 'Intracerebral hemorrhage'),
  examples: {
    yes: ['History of intracerebral hemorrhage?'],
    no: ['Is the patient pregnant?'],
  },
});
