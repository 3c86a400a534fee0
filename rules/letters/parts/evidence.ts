import { findingsOn } from '../../evidence/index.ts';
import { sourceOf } from '../../evidence/evidence.ts';
import { sentence } from '../../wording/passage.ts';
import { conditions, isEsketamine } from '../../wording/words.ts';
import { part } from '../letter.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export default part({
  heading: 'Published evidence',
  style: 'list',
  says: ({ case: one }) =>
    one.request && /^(es)?ketamine$/i.test(one.request.drug)
      ? findingsOn(isEsketamine(one) ? 'esketamine' : 'ketamine', conditions(one)).map((entry) =>
          sentence(`${entry.finding}${entry.weight === 'guidance' ? '' : ` (${entry.design}${entry.size ? `, ${entry.size} people` : ''})`}. Limits: ${lower(entry.limits)}. ${entry.citation}${entry.doi ? `. doi:${entry.doi}` : entry.pmid ? `. PMID ${entry.pmid}` : ''}.`, [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }], [sourceOf(entry)]),
        )
      : [],
  gaps: ({ case: one }) => (one.request && findingsOn(isEsketamine(one) ? 'esketamine' : 'ketamine', conditions(one)).length === 0 ? ['No evidence for this drug in this condition is listed here.'] : []),
});
