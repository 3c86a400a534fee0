import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Bleeding in the brain',
  asks: [/\bintra-?(?:cerebral|cranial) (?:hemorrhages?|bleed(?:s|ing)?)\b|\b(?:brain|cerebral) (?:bleed(?:s|ing)?|hemorrhages?)\b|\b(?:bleed(?:s|ing)?|hemorrhage) (?:in|into|inside|within) the brain\b/],
  not: [ASIDE],
  beside: '',
  mayBeNegated: true,
  answer: (one) => flag(one, 'intracerebralHemorrhage', 'Intracerebral hemorrhage'),
  examples: {
    yes: ['History of intracerebral hemorrhage?', 'Has the patient ever had bleeding in the brain?', 'ICH?'],
    no: ['Is the patient pregnant?', 'Family history of brain hemorrhage?', 'Gastrointestinal bleeding?'],
  },
});
