import { findings } from '../../evidence/index.ts';
import { passage, sentence } from '../passage.ts';
import { condition, isEsketamine } from '../words.ts';

export default passage({
  title: 'Published evidence',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 60,
  rank: 7,
  says: ({ case: one }) => {
    if (!one.request) return [];
    const drug = isEsketamine(one) ? 'esketamine' : 'ketamine';
    const fits = Object.values(findings).filter((entry) => entry.drug === drug && entry.condition === condition(one));
    const first = fits[0];
    if (!first) return [];
    const said = fits.map((entry) => sentence(`${entry.finding} (${entry.citation}).`, [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }], [{ title: entry.citation, read: entry.read, sure: true, ...(entry.doi ? { url: `https://doi.org/${entry.doi}` } : {}) }]));
    return [said, said.slice(0, 1)];
  },
});
