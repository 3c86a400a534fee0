import { answered, answering, told } from '../../policies/answering.ts';
import { assess } from '../../policies/assess.ts';
import { bare, sourceOf } from '../../policies/policy.ts';
import { passage, sentence } from '../passage.ts';

export default passage({
  title: 'The insurer’s criteria',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 42,
  rank: 5,
  says: ({ case: one, coverage, today }) => {
    const assessment = answering(assess(one, coverage, today), one);
    const met = assessment ? told(assessment) : [];
    if (!assessment || met.length < 2) return [];
    const answers = met.map((each) => sentence(answered(each), each.facts, [sourceOf(assessment.policy, each.criterion)]));
    return [[sentence(`On the criteria of ${assessment.policy.payer}:`, [], [sourceOf(assessment.policy)]), ...answers]];
  },
  gaps: ({ case: one, coverage, today }) =>
    assess(one, coverage, today).filter(({ policy }) => !policy.suicidality).flatMap(({ policy, answers }) =>
      policy.stance === 'criteria'
        ? answers.filter(({ state }) => state !== 'met').map(({ criterion, says }) => `${policy.payer} is reported to ask: ${bare(criterion.text)} (${says}).`)
        : [`${policy.payer} is reported not to cover this: ${policy.says ?? policy.title}`]),
});
