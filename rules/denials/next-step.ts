import type { InsurerDecision } from '../case/schema.ts';
import type { LookupEntry } from '../lookup/entry.ts';
import { entries } from './index.ts';

const BY_REASON: Partial<Record<NonNullable<InsurerDecision['reason']>, string>> = {
  experimental: 'experimental', 'not-medically-necessary': 'not-necessary', 'not-covered': 'exclusion', 'missing-information': 'missing-information', 'no-authorization': 'no-authorization', 'out-of-network': 'out-of-network',
};

/** What a denial calls for: by its CARC where one is recorded, else by its reason. */
export function nextStep(decision: InsurerDecision): LookupEntry | undefined {
  const said = decision.carc?.toLowerCase().trim();
  const bare = said?.replace(/^(co|pr|oa|pi)[- ]?/, '');
  const names = said && bare ? [said, bare, `pr-${bare}`] : [];
  const byCode = Object.values(entries).find(({ words }) => words?.some((word) => names.includes(word)));
  return byCode ?? entries[BY_REASON[decision.reason ?? 'step-therapy'] ?? ''];
}
