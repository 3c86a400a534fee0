import type { Evidence } from '../../evidence/evidence.ts';
import { sourceOf } from '../../evidence/evidence.ts';
import { findingsOn } from '../../evidence/index.ts';
import { passage, sentence } from '../passage.ts';
import { conditions, isEsketamine } from '../words.ts';

export default passage({
  title: 'Published evidence',
  topics: ['medical-necessity', 'appeal-reason'],
  order: 60,
  rank: 7,
  says: ({ case: one }) => {
    if (!one.request || !/^(es)?ketamine$/i.test(one.request.drug)) return [];
    const found = findingsOn(isEsketamine(one) ? 'esketamine' : 'ketamine', conditions(one));
    if (found.length === 0) return [];
    const facts = [{ path: 'diagnoses[0]', says: one.diagnoses[0]?.code ?? '' }];
    // A finding never stands without its limits, nor what speaks for the drug without what speaks against it.
    const told = (all: Evidence[]) => all.map((entry) => sentence(`${entry.finding}. Limits: ${entry.limits.charAt(0).toLowerCase()}${entry.limits.slice(1)} (${entry.citation}).`, facts, [sourceOf(entry)]));
    const against = found.filter(({ weight }) => weight === 'against');
    const some = (count: number) => [...found.filter(({ weight }) => weight !== 'against').slice(0, count), ...against.slice(0, 1)];
    return [told(found), told(some(2)), told(some(1))];
  },
});
