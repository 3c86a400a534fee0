import { ASIDE, flag, question } from '../question.ts';

export default question({
  title: 'Suicidal thoughts',
  asks: [/\bthoughts of suicide\b|\bsuicidal (intent|risk|plan)\b|\bthinking of suicide\b|\b(actively|currently|presently|acutely) suicidal\b/, /\bsuicidal (ideation|thoughts|ideas)\b|\bsuicidality\b|\bacute(ly)? suicidal\b/],
  not: [ASIDE, /\bwith (?:acute |active |current )?suicid|\b(?:history|ever|past|prior|previous|previously|never|recent)\b/],
  beside: 'prescriber degree passive ideation intent plan behavior behaviors thoughts suicide suicidal risk attempt attempts acute acutely',
  mayBeNegated: true,
  answer: (one, asked) => {
    const thoughts = flag(one, 'suicidalIdeation', 'Suicidal ideation');
    if (thoughts?.is !== 'yes-no') return thoughts;
    // Thoughts alone are no intent and no plan; and without thoughts there may still be behavior or a risk.
    const more = thoughts.yes ? /\b(?:intent|plan)\b/.test(asked) && !/\bideation|thoughts/.test(asked) : /\bbehaviou?rs?\b|\brisk\b|\battempt/.test(asked);
    const joined = thoughts.yes && /\b(?:and|with)\b.{0,30}\b(?:intent|plans?|behaviou?rs?|attempts?)\b/.test(asked.replace(/\bwith or without\b/g, ' '));
    return more || joined ? undefined : thoughts;
  },
  examples: {
    yes: ['Does the patient have suicidal ideation?', 'Is suicidality present?'],
    no: ['History of suicide attempt date', 'Does the patient have MDD with acute suicidal ideation or behavior?', 'Is the patient pregnant?'],
  },
});
