import { sourceOf } from '../../evidence/evidence.ts';
import { findingsOn } from '../../evidence/index.ts';
import { passage, sentence } from '../passage.ts';
import { conditions, sessions } from '../words.ts';

/** The answer to "there is no standard protocol": the request states its own, and who has published on it. The dose itself is told with the request. */
export default passage({
  title: 'The protocol',
  topics: ['medical-necessity', 'appeal-reason', 'treatment-plan'],
  order: 48,
  rank: 8,
  says: ({ case: one, topic }) => {
    const { request } = one;
    if (!request || request.drug.toLowerCase() !== 'ketamine') return [];
    const findings = findingsOn('ketamine', conditions(one));
    const guidance = findings.filter(({ weight }) => weight === 'guidance');
    const fava = findings.find(({ citation }) => citation.startsWith('Fava'));
    const dose = /^(0\.5|1\.0|1) mg\/kg\b/.test(request.dose) && fava ? [sentence(`Single doses of ${/^\S+ mg\/kg/.exec(request.dose)?.[0]} were studied in a published dose-finding trial (${fava.citation}).`, [{ path: 'request.dose', says: request.dose }], [sourceOf(fava)])] : [];
    const own = sentence(topic === 'appeal-reason' ? `Ketamine protocols differ between clinics; this one is set: ${request.dose}, ${request.frequency}${sessions(one)}.` : 'Ketamine protocols differ between clinics; this request states its own dose and schedule.', [{ path: 'request', says: `${request.dose}, ${request.frequency}`, date: request.startDate }]);
    const cited = guidance.length === 0 ? [] : [sentence(`Published guidance covers how patients are chosen and how ketamine is given (${guidance.map(({ citation }) => citation).join('; ')}).`, [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }], guidance.map(sourceOf))];
    return [[own, ...dose, ...cited], [own]];
  },
});
