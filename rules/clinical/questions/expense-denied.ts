import { question } from '../question.ts';

export default question({
  title: 'These expenses were denied',
  asks: [/\b(?:did|has|have|was|were)\b.{0,60}\b(?:insur\w+|medicare|plan|payer|carrier|company)\b.{0,30}\b(?:deny|denied|reject|rejected)\b.{0,30}\b(?:these|this|the|your) (?:expenses?|claims?|services?|charges?|bills?)\b/, /\b(?:was|were|have|has) (?:these|this|the|your) (?:expenses?|claims?|services?|charges?|bills?)\b.{0,20}\bdenied by\b.{0,40}\b(?:insur\w+|medicare|plan|payer|carrier)\b/],
  not: [/^\W*(?:what|which|when|why|how|list|date|if )/, /\b(?:date|number|reason|appeal\w*|other than|dental|vision|auto|accident|workers)\b/],
  beside: 'did medicare insurance insurer insurers company carrier payer plan health deny denied reject rejected part all expense expenses claim claims service services charge charges bill bills required by',
  toChoose: true,
  mayBeNegated: false,
  answer: (one) => {
    const days = new Set((one.visits ?? []).map((visit) => visit.date));
    // Only a denial of a visit that is claimed here; that none is on file does not say that there was none.
    const at = (one.decisions ?? []).findIndex((decided) => decided.outcome === 'denied' && decided.subject === 'claim' && decided.serviceDate !== undefined && days.has(decided.serviceDate));
    const held = one.decisions?.[at];
    return held ? { is: 'yes-no', yes: true, facts: [{ path: `decisions[${at}].outcome`, says: 'Claim: denied', date: held.date }] } : undefined;
  },
  examples: {
    yes: ['Did Medicare or an insurance company deny all or part of these expenses?', 'Did your insurance plan deny this claim?'],
    no: ['Why did the plan deny this claim?', 'Did the plan deny the appeal?', 'Date the plan denied the claim', 'Did an auto insurer deny this claim?', 'Was a prior authorization previously denied?'],
  },
});
