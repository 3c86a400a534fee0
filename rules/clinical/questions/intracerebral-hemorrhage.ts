import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Bleeding in the brain',
  asks: [/\bintra(cerebral|cranial) (h(a)?emorrhage|bleed)|\bbrain (bleed|h(a)?emorrhage)|\b(bleed(s|ing)?|h(a)?emorrhage) (in|into|inside|within) the brain\b/],
  not: [ASIDE],
  mayBeNegated: true,
  answer: (one) => flag(one, 'intracerebralHemorrhage', 'Intracerebral hemorrhage'),
  examples: {
    yes: ['History of intracerebral hemorrhage?', 'Has the patient ever had bleeding in the brain?'],
    no: ['Is the patient pregnant?', 'Family history of brain hemorrhage?', 'Gastrointestinal bleeding?'],
  },
});
