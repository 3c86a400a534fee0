import { findingsOn } from '../../evidence/index.ts';
import { sourceOf } from '../../evidence/evidence.ts';
import { sentence } from '../../wording/passage.ts';
import { conditions, isEsketamine } from '../../wording/words.ts';
import { part } from '../letter.ts';

/** The answer to "there is no standard protocol": the protocol of this request, and who has published one. */
export default part({
  heading: 'The protocol',
  style: 'paragraph',
  says: ({ case: one }) => {
    const { request } = one;
    if (!request || isEsketamine(one) || request.drug.toLowerCase() !== 'ketamine') return [];
    const guidance = findingsOn('ketamine', conditions(one)).filter(({ weight }) => weight === 'guidance');
    const fava = findingsOn('ketamine', conditions(one)).find(({ citation }) => citation.startsWith('Fava'));
    const dose = /^(0\.5|1\.0|1) mg\/kg\b/.test(request.dose) && fava ? [sentence(`That dose is among those of a published dose-finding trial (${fava.citation}).`, [{ path: 'request.dose', says: request.dose }], [sourceOf(fava)])] : [];
    return [
      sentence(`Protocols for ketamine differ between clinics; this request states its own: ${request.dose}, ${request.frequency}${request.sessions === undefined ? '' : `, ${request.sessions} sessions`}.`, [{ path: 'request', says: `${request.dose}, ${request.frequency}`, date: request.startDate }]),
      ...dose,
      ...guidance.map((entry) => sentence(`${entry.finding} (${entry.citation}).`, [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }], [sourceOf(entry)])),
    ];
  },
});
