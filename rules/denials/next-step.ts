import type { InsurerDecision } from '../case/schema.ts';
import type { LookupEntry } from '../lookup/entry.ts';
import { entries } from './index.ts';

const BY_REASON: Partial<Record<NonNullable<InsurerDecision['reason']>, string>> = {
  experimental: 'experimental', 'not-medically-necessary': 'not-necessary', 'not-covered': 'exclusion', 'missing-information': 'missing-information', 'no-authorization': 'no-authorization', 'out-of-network': 'out-of-network',
};

/** "CO-16 MA130" is a reason and a remark: each code by itself, in lower case. */
const codesOf = ({ carc }: InsurerDecision): string[] => (carc ?? '').toLowerCase().replace(/\b(co|pr|oa|pi)\s+(?=[a-z]?\d)/g, '$1-').split(/[\s,;/]+/).filter(Boolean);

/** Why there is nothing to appeal: it is no denial, or the remark gives no right of appeal. */
export function noAppeal(decision: InsurerDecision): string | undefined {
  const codes = codesOf(decision);
  if (codes.some((code) => code === 'ma130' || code === 'n211')) return 'With this remark code there is no appeal: send a corrected claim.';
  const step = codes.length > 0 ? nextStep(decision) : undefined;
  return step?.answer.startsWith('Not a denial') ? `There is nothing to appeal. ${step.answer}` : undefined;
}

/** What a denial calls for: by its CARC where one is recorded, else by its reason. */
export function nextStep(decision: InsurerDecision): LookupEntry | undefined {
  const names = codesOf(decision).flatMap((said) => { const bare = said.replace(/^(co|pr|oa|pi)-/, ''); return [said, bare, `pr-${bare}`]; });
  const byCode = Object.values(entries).find(({ words }) => words?.some((word) => names.includes(word)));
  return byCode ?? entries[BY_REASON[decision.reason ?? 'step-therapy'] ?? ''];
}
