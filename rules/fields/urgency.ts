import { mainPart } from '../decide/words.ts';
import { field } from '../decide/field.ts';
import { asksYesNo } from '../values/yes-no.ts';
import { fact } from '../values/facts.ts';
import { URGENCY } from '../values/choices.ts';

export default field({
  title: 'Urgency',
  says: [
    'needed within 24|48|72 hour', 'exigent', 'exigent circumstance|request|review',
    'urgent|expedited|emergency|fast|faster|quick|rapid|exigent|rush decision|determination|response|turnaround|handling|processing|coverage',
    'rush', 'rush request', 'emergency request|review', 'fast decision|review', 'expedite request|review', 'processing type|speed|priority', 'speed of review', 'how soon', 'turnaround', 'timeline', 'need an? fast|expedited|urgent decision|review',
    'urgency', 'review type', 'type of review', 'priority', 'expedited', 'urgent', 'standard or expedited|urgent',
    'expedited or standard', 'standard expedited|urgent', 'expedited review', 'urgent request', 'request urgency', 'review urgency',
    'standard request', 'expedited request', 'standard review', 'level of urgency', 'turn around time', 'processing time',
    'request priority', 'review priority', 'standard', 'type of request standard|expedited|urgent', 'timeframe',
    'is this request urgent|expedited', 'expedited urgent', 'urgent expedited review?',
    'is this an? urgent|expedited request|review|appeal', 'request an? expedited review|appeal|decision', 'expedited appeal',
    'you believe you need a decision within', 'appeal may be expedited', 'urgent expedited', 'emergent', 'expedite', 'appeal urgency',
    'handling', 'request timeframe', 'non urgent', 'fast appeal|review|decision', 'fast expedited appeal|review|decision', 'review timeframe', 'how fast|soon|quickly', 'stat', 'stat request', 'urgency level', 'urgent|expedited|stat review|request',
  ],
  not: ['explain', 'reason', 'phone', 'fax', 'why', 'rationale', 'call', 'care clinic'],
  options: [['standard', 'routine', 'non urgent', 'nonurgent', 'regular'], ['expedited', 'urgent', 'fast', 'emergent', 'rush', 'stat', 'exigent']],
  beside: 'request requested review decision need needed require required circumstance hour day want ask asking being',
  roles: ['patient'],
  yesNo: true,
  value(from, ask) {
    const held = from.request?.urgency;
    if (!held) return undefined;
    // A box with a sentence about danger is a clinician's certification.
    if (['checkbox', 'switch', 'aria-checkbox'].includes(ask.control.widget) && /jeopard|danger|certif|serious/i.test([ask.control.label, ...(ask.control.options ?? []).map((one) => one.label)].join(' '))) return undefined;
    const facts = [fact('request.urgency', `Urgency: ${held}`)];
    const options = ask.control.options ?? [];
    const named = options.some((one) => /standard|routine|urgent|expedite|exigent|non/i.test(one.label));
    if (named || !asksYesNo(ask.control)) return { is: 'choice', id: held, label: URGENCY[held]?.label ?? held, also: URGENCY[held]?.also ?? [], facts };
    // "Urgent? (The standard time could ...)" asks for the urgent one: what stands in brackets only explains.
    const asked = mainPart(ask.control.label);
    const standard = !/jeopard|danger|harm|\brisk|serious/i.test(asked) && /\b(standard|routine|non-? ?urgent|non-? ?urg|not urgent)\b/i.test(asked) && !/\b(?<!non-?\s?|not )(urgent|exigent|expedited?|emergen\w*|fast)\b/i.test(asked);
    return { is: 'yes-no', yes: (held === 'expedited') !== standard, facts };
  },
  examples: {
    yes: ['Is an urgent (72-hour) decision needed?', 'Exigent circumstances?', 'Fast decision needed', 'Urgency', 'Expedited review', 'Review type', 'Urgent'],
    no: ['Reason for expedited review', 'Urgent care visit', 'Why is a fast decision needed?', 'Urgent care phone', 'Type of request'],
  },
});
