import { answered, answering, elsewhere, told } from '../../policies/answering.ts';
import { bare, sourceOf } from '../../policies/policy.ts';
import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';

/** Each criterion that the record meets, in the payer's own order. What it does not meet is said to the writer; the payer is told that no more is claimed. */
export default part({
  heading: 'How the record answers the plan’s criteria',
  style: 'list',
  says: (at) => {
    const assessment = answering(at.assessments, at.case);
    const met = assessment ? told(assessment) : [];
    // One point out of many would read as if the rest did not exist.
    if (!assessment || met.length < 2) return [];
    const lines = met.map((one) => sentence(answered(one), one.facts, [sourceOf(assessment.policy, one.criterion)]));
    const isWhole = assessment.policy.complete && met.length === assessment.answers.length;
    return isWhole ? lines : [...lines, sentence('Points of the policy that are not listed here are not claimed; please name any that would decide the request.', [], [sourceOf(assessment.policy)])];
  },
  gaps: (at) => {
    const refusals = at.assessments.filter(({ policy }) => policy.stance !== 'criteria').map(({ policy }) => `${policy.payer} is reported not to cover this: ${policy.says ?? policy.title}`);
    const others = elsewhere(at.assessments, at.case).slice(0, 1).map(({ policy }) => `The criteria of ${policy.payer} that are known here are for depression, not for the principal diagnosis: the letter does not answer them.`);
    const assessment = answering(at.assessments, at.case);
    if (!assessment) return [...refusals, ...others, ...(at.coverage && at.assessments.length === 0 ? [`No criteria of ${at.coverage.payer.name} for this treatment are known here: ask for its policy.`] : [])];
    const { policy, answers } = assessment;
    const open = answers.filter(({ state }) => state !== 'met').map(({ criterion, says, state }) => `${state === 'missing' ? 'Missing' : 'Cannot tell'}: ${bare(criterion.text)} (${says}).`);
    const partial = policy.complete ? [] : [`The list of ${policy.payer}’s criteria is only partly known, read on ${longDate(policy.source.read)}: compare it with the policy itself.`];
    return [...refusals, ...open, ...partial];
  },
});
