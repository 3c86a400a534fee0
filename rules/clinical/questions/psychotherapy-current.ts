import { flag, question } from '../question.ts';

export default question({
  title: 'Psychotherapy now',
  asks: [/\bpsychotherapy at (this|the present) time\b|\b(receiving|in|engaged in|participating in)\b.{0,30}\bpsychotherapy (now|at this time|currently)\b|\balso receiving psychotherapy\b/, /\b(currently|now|concurrent(ly)?|ongoing)\b.{0,40}\bpsychotherapy\b|\bpsychotherapy\b.{0,30}\b(currently|concurrent(ly)?|ongoing)\b/],
  mayBeNegated: true,
  answer: (one) => flag(one, 'psychotherapyCurrent', 'Currently in psychotherapy'),
  examples: {
    yes: ['Is the patient currently in psychotherapy?'],
    no: ['Has the patient tried psychotherapy?'],
  },
});
