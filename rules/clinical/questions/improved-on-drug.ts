import { coursesOf } from '../../values/same-drug.ts';
import { question } from '../question.ts';

export default question({
  title: 'Improvement on the drug asked for',
  asks: [
    /\b(?:shown|demonstrated|experienced|achieved|had|have|exhibited|seen|evidence of|documentation of|reported)\b(?: an?| any)? (?:(?:documented|positive|clinical(?:ly)?|beneficial|meaningful|significant|symptomatic) (?:and )?)*(?:improvement|benefit|response)\b/,
    /\b(?:positive|beneficial|favorable) (?:clinical )?response to (?:this |the )?(?:requested )?(?:drug|medication|therapy|treatment|spravato|esketamine|ketamine)\b/,
    /\b(?:improved|benefited|benefitted|responded) (?:clinically )?(?:on|with|from|to|since starting) (?:this |the )?(?:requested )?(?:drug|medication|therapy|treatment|spravato|esketamine|ketamine)\b/,
  ],
  // How much, how long and on what else it improved is another question.
  not: [/^\W*(?:what|which|when|how|list|describe|date|if |please)/, /\d|percent|%|\b(?<!(?:shown|demonstrated|documented|evidenced|measured) (?:by|on|with|using) .{0,60})(?:half|(?<!(?:improvement|benefit|response|stabilization) or (?:an? )?)(?:sustained|maintained)|remission|reduc\w*|decreas\w*|inadequate|insufficient|partial|minimal|antidepressants?|psychotherapy|oral|other|previous|prior|ect|tms|alternative|expected|will|function\w*|scale|score|sleep|work|not|no)\b/],
  beside: 'standardized standardised validated depression rating scale scales measure instrument using shown demonstrated experienced achieved exhibited seen improvement benefit response improved benefited responded clinical clinically positive beneficial favorable meaningful significant symptomatic compared baseline since starting start initial initiation requested drug medication therapy treatment spravato esketamine ketamine continuing continuation reauthorization renewal depression depressive pain sustained maintained stabilization symptoms symptom mood severity',
  mayBeNegated: false,
  answer: (one) => {
    const course = coursesOf(one).at(-1);
    if (!course || one.request?.type !== 'renewal') return undefined;
    const { outcome, name, startDate } = course.trial;
    if (outcome !== 'response' && outcome !== 'no-response') return undefined;
    return { is: 'yes-no', yes: outcome === 'response', facts: [{ path: `${course.path}.outcome`, says: `${name}: ${outcome}`, date: startDate }] };
  },
  examples: {
    yes: ['Has the member experienced an improvement or sustained improvement from baseline in depressive symptoms?', 'Q1. Has the member had a positive clinical response to Spravato, shown by improvement on a standardized depression scale?', 'Has the member shown clinical improvement compared with baseline?', 'Has the patient demonstrated a positive clinical response to Spravato?', 'Has the patient experienced clinical benefit from therapy?', 'Has the patient improved on this medication?'],
    no: ['Has the PHQ-9 score improved by at least 50%?', 'Has the patient had an inadequate response to an antidepressant?', 'Has the patient had a response to ECT?', 'Has the patient had a sustained improvement?', 'Is improvement expected?', 'Has improvement been sustained?'],
  },
});
