import { question } from '../question.ts';

const OF_THIS = /\b(?:request|submi(?:t|ss)|asked|sought|filed|applied)/;

/** What was asked of the plan beforehand: any recorded decision on a prior authorization tells that it was, an approval that it was given. */
export default question({
  title: 'Prior authorization requested',
  asks: [/\b(?:was|were|has|have|had|did)\b.{0,40}\b(?:prior|pre-?)\s?-?(?:authorizations?|approvals?|certifications?|service review)\b.{0,20}\b(?:been )?(?:requested|submitted|sought|filed|asked for|applied for|obtained|received|approved|granted)\b/, /\b(?:did you|did the (?:provider|patient|member)|have you|has the provider)\b.{0,16}\b(?:request|requested|ask for|submit|submitted|seek|obtain|obtained|get|apply for)\b.{0,12}\b(?:prior|pre-?)\s?-?(?:authorization|approval|certification)\b/],
  not: [/\b(?:number|date|when|why|who|denied|required|needed|expedited|another|other (?:plan|insur))\b/],
  beside: 'prior pre authorization preauthorization approval preapproval certification precertification requested request submitted obtained obtain get received approved granted sought plan provider service services treatment visit visits care drug medication before',
  mayBeNegated: false,
  answer: (one, said) => {
    const decided = (one.decisions ?? []).map((decision, at) => ({ decision, at })).filter(({ decision }) => decision.subject === 'prior-authorization');
    const telling = OF_THIS.test(said) ? decided[0] : decided.find(({ decision }) => decision.outcome === 'approved');
    return telling && { is: 'yes-no', yes: true, facts: [{ path: `decisions[${telling.at}]`, says: `Prior authorization ${telling.decision.outcome}`, date: telling.decision.date }] };
  },
  examples: {
    yes: ['Was a prior authorization requested for these services?', 'Was prior authorization obtained?', 'Did you request prior approval?', 'Has pre-certification been submitted?'],
    no: ['Prior authorization number', 'Was the prior authorization denied?', 'Is prior authorization required?', 'Date prior authorization was requested', 'Did another plan give prior authorization?'],
  },
});
