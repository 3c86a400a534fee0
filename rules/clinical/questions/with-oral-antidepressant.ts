import { question } from '../question.ts';

export default question({
  title: 'Together with an antidepressant',
  asks: [/\boral antidepressants?\b.{0,20}\b(?:taken |used |given )?(?:concurrently|concomitantly)\b|\b(?:remains?|stays?|is) on (?:an |their )?(?:oral )?antidepressant\b/, /\b(?:patient|member|is|are|currently)(?: is| are)?(?: currently| already)? (?:taking|on) (?:an? )?oral antidepressants?\b|\b(?:given|taken|used|administered|prescribed) alongside\b.{0,20}\bantidepressants?\b/, /\b(?:taking|on) (?:an? )?(?:oral )?antidepressant (?:now|at present|at this time|currently)\b/, /\b(?:take|taking|continue|receive|be on|use)\b.{0,30}\b(?:oral|standard|new) antidepressants?\b|\bantidepressants?\b.{0,40}\b(?:alongside|together with|along with|in combination|at the same time|during treatment)\b/, /\b(?:used|given|taken|prescribed) with (?:an? )?(?:oral )?antidepressant/, /\b(?:conjunction|combination|combined|concurrent(?:ly)?|together|along|concomitant(?:ly)?)\b.{0,40}\bantidepressants?\b|\b(?:currently|also) (?:taking|on|receiving)\b.{0,30}\bantidepressants?\b/],
  not: [/^\W*(?:what|which|name|list|when|date|if )/, /\b(?:tried|failed|trial|previous|newly|started within)/],
  beside: `least agent prescriber recorded documented which dose oral antidepressant antidepressants newly standard daily drug medication medications requested spravato esketamine ketamine nasal spray infusion infusions product agent therapy treatment use used using combination conjunction combined concurrent concurrently concomitant concomitantly
    alongside together along during while same take takes taking taken continue continues continuing receive receiving remain remains stay administered given prescribed started background already`,
  mayBeNegated: false,
  answer: (one) => {
    const held = one.clinical?.concurrentAntidepressant;
    return held ? { is: 'yes-no', yes: true, facts: [{ path: 'clinical.concurrentAntidepressant', says: `Takes ${held}` }] } : undefined;
  },
  examples: { yes: ['Will Spravato be used in conjunction with an oral antidepressant?', 'Is the patient currently taking an antidepressant?', 'Pt on oral antidepressant?', 'Is esketamine given alongside a daily oral antidepressant?'], no: ['Which antidepressant is the patient taking?', 'Has the patient tried an antidepressant?'] },
});
