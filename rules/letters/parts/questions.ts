import { STRENGTH } from '../../evidence/strength.ts';
import { sentence } from '../../wording/passage.ts';
import { condition, isEsketamine, list, OUTCOMES, trials } from '../../wording/words.ts';
import { part } from '../letter.ts';

/** A spinal cord stimulator is neuromodulation too, but not what is asked here. */
const BRAIN = /\br?tms\b|transcranial magnetic|\bect\b|electroconvulsive/i;

/** What reviewers ask, each with the record's answer. */
export default part({
  heading: 'What the reviewer may ask',
  style: 'list',
  says: ({ case: one }) => {
    const { request } = one;
    if (!request) return [];
    const rows = condition(one) === 'depression' ? trials(one).filter(({ trial }) => BRAIN.test(trial.name)) : [];
    const strength = STRENGTH[condition(one)];
    return [
      sentence(isEsketamine(one) && condition(one) === 'depression' ? '“Is it approved?” Yes: the FDA has approved esketamine nasal spray for treatment-resistant depression in adults.' : '“Is it approved?” No: this use is off-label. Answer with the history and the published evidence.', [{ path: 'request.drug', says: request.drug }]),
      ...(!isEsketamine(one) && strength ? [sentence(`“How good is the evidence?” ${strength.says}`, [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }], strength.sources)] : []),
      sentence(`“What is the protocol?” ${request.dose}, ${request.frequency}${request.sessions === undefined ? '' : `, ${request.sessions} sessions`}.`, [{ path: 'request', says: `${request.dose}, ${request.frequency}` }]),
      ...(rows.length > 0 ? [sentence(`“Was TMS or ECT tried?” Yes: ${list(rows.map(({ trial }) => `${trial.name} (${OUTCOMES[trial.outcome]})`))}.`, rows.map(({ trial, path }) => ({ path, says: trial.name, date: trial.startDate })))] : []),
    ];
  },
  gaps: ({ case: one }) => [
    ...(one.request && !isEsketamine(one) && condition(one) === 'depression' ? ['Reviewers ask why esketamine (Spravato) is not used instead: have the answer ready, the case does not hold one.'] : []),
    ...(condition(one) === 'depression' && !one.history.some(({ name }) => BRAIN.test(name)) ? ['Reviewers ask whether TMS or ECT was tried: none is recorded.'] : []),
  ],
});
