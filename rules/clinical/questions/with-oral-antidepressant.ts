import { question } from '../question.ts';

export default question({
  title: 'Together with an antidepressant',
  asks: [/\b(?:taking|on) (?:an? )?(?:oral )?antidepressant (?:now|at present|at this time|currently)\b/, /\b(?:take|taking|continue|receive|be on|use)\b.{0,30}\b(?:oral|standard|new) antidepressants?\b|\bantidepressants?\b.{0,40}\b(?:alongside|together with|along with|in combination|at the same time|during treatment)\b/, /\b(?:used|given|taken|prescribed) with (?:an? )?(?:oral )?antidepressant/, /\b(?:conjunction|combination|combined|concurrent(?:ly)?|together|along|concomitant(?:ly)?)\b.{0,40}\bantidepressants?\b|\b(?:currently|also) (?:taking|on|receiving)\b.{0,30}\bantidepressants?\b/],
  not: [/^\W*(?:what|which|name|list|when|date|if )/, /\b(?:tried|failed|trial|previous|newly|started within)/],
  mayBeNegated: false,
  answer: (one) => {
    const held = one.clinical?.concurrentAntidepressant;
    return held ? { is: 'yes-no', yes: true, facts: [{ path: 'clinical.concurrentAntidepressant', says: `Takes ${held}` }] } : undefined;
  },
  examples: { yes: ['Will Spravato be used in conjunction with an oral antidepressant?', 'Is the patient currently taking an antidepressant?'], no: ['Which antidepressant is the patient taking?', 'Has the patient tried an antidepressant?'] },
});
