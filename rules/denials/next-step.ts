import type { InsurerDecision } from '../case/schema.ts';
import type { LookupEntry } from '../lookup/entry.ts';
import { entries } from './index.ts';

const BY_REASON: Partial<Record<NonNullable<InsurerDecision['reason']>, string>> = {
  experimental: 'experimental', 'not-medically-necessary': 'not-necessary', 'not-covered': 'exclusion', 'missing-information': 'missing-information', 'no-authorization': 'no-authorization', 'out-of-network': 'out-of-network',
};

/** What a denial calls for: by its CARC where one is recorded, else by its reason. */
export function nextStep(decision: InsurerDecision): LookupEntry | undefined {
  const code = decision.carc?.toLowerCase().replace(/^(co|pr|oa|pi)-?/, '');
  const byCode = code && Object.values(entries).find(({ words }) => words?.includes(code));
  return byCode || entries[BY_REASON[decision.reason ?? 'step-therapy'] ?? ''];
}
