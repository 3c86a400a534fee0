import { question } from '../question.ts';

const DEPRESSION = /^(?:PHQ-?9|MADRS|HAM-?D|HDRS|QIDS|BDI|IDS)/i;

export default question({
  title: 'Measured on a rating scale',
  asks: [/\b(?:been |was )?(?:assessed|evaluated|measured|completed|documented|performed|obtained|administered)\b.{0,80}\b(?:standardi[sz]ed|validated|depression)\b.{0,30}\b(?:scale|instrument|tool|measure|questionnaire)\b/],
  not: [/^\W*(?:what|which|when|how|list|describe|date|if )/, /\b(?:improve|reduc|respon|decrease|since|after|follow|within|days|weeks|months|each|every|will|attach|ptsd|pain|anxiety|clinician.rated|by a)\w*\b/],
  mayBeNegated: false,
  answer: (one) => {
    const held = one.assessments.map((score, at) => ({ score, at })).filter(({ score }) => DEPRESSION.test(score.scale));
    return held.length === 0 ? undefined : { is: 'yes-no', yes: true, facts: held.map(({ score, at }) => ({ path: `assessments[${at}]`, says: `${score.scale} ${score.score}`, date: score.date })) };
  },
  examples: {
    yes: ['Has a baseline depression assessment been completed using a standardized rating scale?', 'Has the patient been evaluated with a validated depression rating scale (e.g., PHQ-9, MADRS)?'],
    no: ['Which rating scale was used?', 'Has response been documented on a validated depression scale since treatment?'],
  },
});
