import { question } from '../question.ts';
import { triedEnough } from '../trials.ts';

export default question({
  title: 'Earlier treatments',
  asks: [
    /\b(?:tried|trials?|failed|failure|fail|inadequate response|insufficient response|not responded|not respond|nonresponse|non-response|unsuccessful|previously treated with|treatment with|received prior|refractory)\b.{0,320}\b(?:antidepressants?|medications?|drugs?|agents?|ssris?|snris?|tcas?|maois?|tricyclics?|ect|tms|rtms|psychotherapy|cbt|therap(?:y|ies)|classes)\b/,
    /\b(?:antidepressants?|medications?|agents?|ssris?|snris?|psychotherapy|ect|tms|rtms)\b.{0,80}\b(?:been tried|tried and failed|ineffective|not effective|failed|been unsuccessful)\b/,
    /\b(?:stopped|discontinued)\b.{0,40}\b(?:antidepressants?|medications?)\b/,
    /\b(?:failed|failure|trials?|tried|intoleran\w*|inadequate response|responded)\b.{0,160}\b(?:anticonvulsants?|gabapentin|pregabalin|opioids?|antipsychotics?|lithium|augmentation|bupropion|mirtazapine|trazodone|(?:es)?citalopram|fluoxetine|sertraline|paroxetine|(?:des)?venlafaxine|duloxetine|vortioxetine|nerve block|sympathetic block)\b/,
    /\b(?:intolera\w+|side effects?|adverse (?:effects?|events?|reactions?))\b.{0,80}\b(?:antidepressants?|ssris?|snris?|medications?)\b/,
    /^\W*(?:any )?(?:prior|previous|past) (?:psychotherapy|cbt|ect|r?tms|antidepressants?|physical therapy)(?: courses?| trials?| treatments?| therapy)?\W*$/,
    /\b(?:at least|≥|>=) ?(?:\d|two|three|four) (?:prior|previous|past) antidepressants?\b/,
    // "Has physical therapy been tried?", "Has the member had TMS?", "Spinal cord stimulator trialed?"
    /\b(?:had|completed|undergone|received|taken part in|participated in|been treated with|tried|trialed|attempted)\b.{0,240}\b(?:ect|tms|rtms|transcranial magnetic|electroconvulsive|psychotherapy|cbt|physical therapy|occupational therapy|nerve blocks?|device-based|neuromodulation|neurostimulation)\b/,
    /\b(?:antidepressants?|ect|tms|rtms|transcranial magnetic stimulation|electroconvulsive therapy|neuromodulation|neurostimulation|psychotherapy|cbt|physical therapy|pt or ot|(?:nerve|sympathetic|stellate(?: ganglion)?) blocks?|procedures|spinal cord stimulat(?:or|ion)|augmentation(?: strategy| therapy)?)\b.{0,200}\b(?:been tried|tried|completed|trialed|attempted|been (?:used|given|made|done|undertaken|provided))\b/,
    // "Spinal cord stimulator trial?"
    /^\W*(?:(?:prior|previous|past|any) )?(?:spinal cord stimulat\w+|(?:nerve|sympathetic|stellate(?: ganglion)?) blocks?|physical therapy|ect|r?tms|psychotherapy) (?:trials?|courses?)(?: (?:done|completed))?\W*$/,
  ],
  // Who asks what, when or which wants no yes; and what speaks of the drug that is asked for is no history.
  not: [/\b(?:family|relatives?|sibling|parent|mother|father|brother|sister|spouse)\b|\b(?:offered|declined|refused|candidate|available|unable to)\b/, /^\W*(?:what|which|when|how|list|describe|name|date|please list|please describe|if )/, /\brequested (?:drug|medication)|formulary (?:drug|alternative|medication)s?\b/, /\bwill (?:the|be)\b/, /\bother than\b|\bunless\b/],
  mayBeNegated: false,
  answer: triedEnough,
  examples: {
    yes: ['Has the patient tried and failed at least two antidepressants from different classes?', 'Has the member tried other medications to treat this condition?', 'Inadequate response to at least 2 antidepressants of at least 6 weeks each', 'Has the patient had a trial of an SSRI?', 'Failure of gabapentin or pregabalin?', 'Intolerance to at least one antidepressant?', 'Prior psychotherapy?', 'Sympathetic blocks tried?', 'Spinal cord stimulator trial?', 'A course of physical therapy has been given'],
    no: ['Side effects discussed with the patient?', 'Which medications has the patient tried?', 'Is the patient pregnant?', 'Has the patient tried the requested drug?'],
  },
});
