import { assess } from '../../policies/assess.ts';
import { sourceOf } from '../../policies/policy.ts';
import { passage, sentence } from '../passage.ts';

const bare = (text: string): string => text.replace(/\.$/, '');

export default passage({
  title: 'The insurer’s criteria',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 42,
  rank: 5,
  says: ({ case: one, coverage, today }) => {
    const assessment = assess(one, coverage, today).find(({ policy }) => policy.stance === 'criteria' && !policy.suicidality);
    if (!assessment) return [];
    const source = sourceOf(assessment.policy);
    const met = assessment.answers.filter(({ state, criterion, facts }) => state === 'met' && criterion.ask?.required !== false && facts.length > 0);
    if (met.length === 0) return [];
    const answers = met.map(({ criterion, says, facts }) => sentence(`${bare(criterion.text)}: ${says}.`, facts, [sourceOf(assessment.policy, criterion)]));
    return [[sentence(`On the criteria of ${assessment.policy.payer}:`, [], [source]), ...answers]];
  },
  gaps: ({ case: one, coverage, today }) =>
    assess(one, coverage, today).filter(({ policy }) => !policy.suicidality).flatMap(({ policy, answers }) =>
      policy.stance === 'criteria'
        ? answers.filter(({ state }) => state !== 'met').map(({ criterion, says }) => `${policy.payer} is reported to ask: ${bare(criterion.text)} (${says}).`)
        : [`${policy.payer} is reported not to cover this: ${policy.says ?? policy.title}`]),
});
