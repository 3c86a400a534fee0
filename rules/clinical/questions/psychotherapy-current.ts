import { flag, question } from '../question.ts';

export default question({
  title: 'Psychotherapy now',
  asks: [/\bpsychotherapy at (this|the present) time\b|\b(receiving|in|engaged in|participating in)\b.{0,30}\bpsychotherapy (now|at this time|currently)\b|\balso receiving psychotherapy\b/, /\b(current|currently|now|concurrent(ly)?|concomitant(ly)?|ongoing)\b.{0,40}\bpsychotherap(y|ist)\b|\bpsychotherapy\b.{0,30}\b(currently|concurrent(ly)?|ongoing|now)\b/],
  beside: 'licensed therapist receiving receive receives engaged engages participating participates participation in attending attends undergoing also psychotherapy psychotherapist therapy concurrent concurrently ongoing with counseling talk',
  mayBeNegated: true,
  answer: (one) => flag(one, 'psychotherapyCurrent', 'Currently in psychotherapy'),
  examples: {
    yes: ['Is the patient currently in psychotherapy?'],
    no: ['Has the patient tried psychotherapy?'],
  },
});
