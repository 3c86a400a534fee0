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
    const told = (all: Evidence[], withLimits: boolean) => all.map((entry) => sentence(`${entry.finding}${withLimits ? `. Limits: ${entry.limits.charAt(0).toLowerCase()}${entry.limits.slice(1)}` : ''} (${entry.citation}).`, facts, [sourceOf(entry)]));
    // What speaks against stays beside what speaks for, or neither is told.
    const both = [found[0]!, ...found.filter(({ weight }) => weight === 'against').slice(0, 1)].filter((entry, at, all) => all.indexOf(entry) === at);
    return [told(found, true), told(found, false), told(both, false)];
  },
});
