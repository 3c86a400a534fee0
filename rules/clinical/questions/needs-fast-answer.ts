import { question } from '../question.ts';

export default question({
  title: 'Needs a fast answer',
  asks: [
    /\b(?:wait(?:ing)?|delay(?:ed|ing)?)\b.{0,80}\b(?:life|health|harm|jeopardi[sz]e|danger|risk|function)\b/, /\bstandard (?:time ?frames?|review|time|processing|decision|appeal)\b.{0,80}\b(?:jeopardi[sz]e|harm|endanger|risk|danger|threaten)/,
    /\b(?:decision|answer|response|care|treatment|review|determination)\b.{0,30}\b(?:within|in) (?:24|48|72) hours\b/, /\b(?:need|want|request|require)\w*\b.{0,30}\b(?:faster|quicker|sooner|quick|fast|speedy|rush) (?:decision|answer|review|appeal|response)\b/,
  ],
  not: [/^\W*(?:what|which|why|when|how|if |explain|describe)/, /\bhas\b.{0,20}\b(?:waited|been delayed)\b|\bpreviously\b|\badmission|\bhospitali[sz]/],
  mayBeNegated: false,
  toChoose: true,
  answer: (one) => {
    const urgency = one.request?.urgency;
    return urgency && { is: 'yes-no', yes: urgency === 'expedited', facts: [{ path: 'request.urgency', says: `Urgency: ${urgency}` }] };
  },
  examples: {
    yes: ['Could waiting 30 days for an answer seriously put your life at risk?', 'Is care needed within 48 hours?', 'Will the standard timeframe endanger the patient?', 'Do you need a faster decision?'],
    no: ['Why do you need a fast decision?', 'Is the patient pregnant?', 'Waiting list number'],
  },
});
