import { flag, question } from '../question.ts';

export default question({
  title: 'Psychotherapy now',
  asks: [/\b(currently|now|concurrent(ly)?|ongoing)\b.{0,40}\bpsychotherapy\b|\bpsychotherapy\b.{0,30}\b(currently|concurrent(ly)?|ongoing)\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'psychotherapyCurrent', 'Currently in psychotherapy'),
  examples: {
    yes: ['Is the patient currently in psychotherapy?'],
    no: ['Has the patient tried psychotherapy?'],
  },
});
