import { sourceOf } from '../../evidence/evidence.ts';
import { findingsOn } from '../../evidence/index.ts';
import { passage, sentence } from '../passage.ts';
import { conditions } from '../words.ts';

/** The answer to "there is no standard protocol": the protocol of this request, and who has published one. */
export default passage({
  title: 'The protocol',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 48,
  rank: 8,
  says: ({ case: one }) => {
    const { request } = one;
    if (!request || request.drug.toLowerCase() !== 'ketamine') return [];
    const guidance = findingsOn('ketamine', conditions(one)).filter(({ weight }) => weight === 'guidance');
    const fava = findingsOn('ketamine', conditions(one)).find(({ citation }) => citation.startsWith('Fava'));
    const dose = /^(0\.5|1\.0|1) mg\/kg\b/.test(request.dose) && fava ? [sentence(`That dose is among those of a published dose-finding trial (${fava.citation}).`, [{ path: 'request.dose', says: request.dose }], [sourceOf(fava)])] : [];
    const own = sentence(`Protocols for ketamine differ between clinics; this request states its own: ${request.dose}, ${request.frequency}${request.sessions === undefined ? '' : `, ${request.sessions} sessions`}.`, [{ path: 'request', says: `${request.dose}, ${request.frequency}`, date: request.startDate }]);
    const cited = guidance.length === 0 ? [] : [sentence(`How it is given is the subject of published guidance (${guidance.map(({ citation }) => citation).join('; ')}).`, [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }], guidance.map(sourceOf))];
    return [[own, ...dose, ...cited], [own]];
  },
});
