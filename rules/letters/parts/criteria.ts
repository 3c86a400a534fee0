import { sourceOf } from '../../policies/policy.ts';
import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { type At, part } from '../letter.ts';

const bare = (text: string): string => text.replace(/\.$/, '');
const chosen = ({ assessments }: At) => assessments.find(({ policy }) => policy.stance === 'criteria' && !policy.suicidality) ?? assessments.find(({ policy }) => policy.stance === 'criteria');

/** Each criterion that the record meets, in the payer's own order. What it does not meet is said to the writer, not to the payer. */
export default part({
  heading: 'The plan’s criteria, point by point',
  style: 'list',
  says: (at) => {
    const assessment = chosen(at);
    if (!assessment) return [];
    const met = assessment.answers.filter(({ state, criterion, facts }) => state === 'met' && criterion.ask?.required !== false && facts.length > 0).map(({ criterion, says, facts }) => sentence(`${bare(criterion.text)}: ${says}.`, facts, [sourceOf(assessment.policy, criterion)]));
    if (met.length === 0) return [];
    return assessment.policy.source.sure ? met : [...met, sentence('These are the criteria as far as they could be read here; please say if the policy asks for others.', [], [sourceOf(assessment.policy)])];
  },
  gaps: (at) => {
    const refusals = at.assessments.filter(({ policy }) => policy.stance !== 'criteria').map(({ policy }) => `${policy.payer} is reported not to cover this: ${policy.says ?? policy.title}`);
    const assessment = chosen(at);
    if (!assessment) return [...refusals, ...(at.coverage && refusals.length === 0 ? [`No criteria of ${at.coverage.payer.name} for this treatment are known here: ask for its policy.`] : [])];
    const { policy, answers } = assessment;
    const open = answers.filter(({ state }) => state !== 'met').map(({ criterion, says, state }) => `${state === 'missing' ? 'Missing' : 'Cannot tell'}: ${bare(criterion.text)} (${says}).`);
    const partial = policy.complete ? [] : [`The list of ${policy.payer}’s criteria is only partly known, read on ${longDate(policy.source.read)}: compare it with the policy itself.`];
    return [...refusals, ...open, ...partial];
  },
});
