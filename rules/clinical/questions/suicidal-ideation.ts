import { flag, question } from '../question.ts';

export default question({
  title: 'Suicidal thoughts',
  asks: [/\bthoughts of suicide\b|\bsuicidal (intent|risk|plan)\b|\bthinking of suicide\b/, /\bsuicidal (ideation|thoughts|ideas)\b|\bsuicidality\b|\bacute(ly)? suicidal\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'suicidalIdeation', 'Suicidal ideation'),
  examples: {
    yes: ['Does the patient have suicidal ideation?', 'Is suicidality present?'],
    no: ['History of suicide attempt date', 'Is the patient pregnant?'],
  },
});
