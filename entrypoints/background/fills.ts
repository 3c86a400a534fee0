import { type Pack, withPacks } from '#rules/packs/pack.ts';
import { makePlan } from '#rules/plan/make.ts';
import type { Plan, PlanItem, Receipt, ReceiptItem, Writing } from '#rules/plan.ts';
import type { Case } from '#rules/case/schema.ts';
import { serverLength } from '#rules/format/fit.ts';
import type { WriteResult } from '#rules/protocol.ts';
import { CHANGED, type Frame, type Page, type Pages } from './pages.ts';

type Bound = { tabId: number; plan: Plan; frames: Map<number, Frame>; receipt?: Receipt };

const fail = (sentence: string): never => {
  throw new Error(sentence);
};

/** Plans bound to the very readings they were made from, the writes they lead to, and their receipts. In memory only. */
export function createFills(deps: { pages: Pages; now: () => Date; id: () => string; tell: (tabId: number, done: number, of: number) => void }) {
  const plans = new Map<string, Bound>();
  const lastOf = new Map<number, string>();
  /** The fill under way in a tab: what is done before the frame that is being filled, and whether the person stopped it. */
  const running = new Map<number, { before: number; of: number; frame?: Frame; isStopped: boolean }>();

  const live = (bound: Bound, frameId: number): Frame => {
    const frame = bound.frames.get(frameId);
    const now = deps.pages.known(bound.tabId)?.frames.get(frameId);
    return frame && now === frame && !frame.stale ? frame : fail(CHANGED);
  };
  const get = (tabId: number, planId: string): Bound => {
    const bound = plans.get(planId);
    return bound && bound.tabId === tabId ? bound : fail(CHANGED);
  };
  /** The planned writing, with the person's own text in its place where they changed it. */
  const writingOf = (item: PlanItem, own: string | undefined): Writing => {
    if (!item.writing) return fail(`“${item.label}” is left, so it cannot be filled.`);
    if (own === undefined || item.writing.how !== 'text') return item.writing;
    const limit = item.wording?.limit;
    if (limit !== undefined && serverLength(own) > limit) return fail(`“${item.label}” takes ${limit} characters; the text has ${serverLength(own)}.`);
    return { how: 'text', text: own };
  };

  return {
    /** `packs`: what was taught about sites; `today` is YYYY-MM-DD. */
    plan(tabId: number, page: Page, one: Case, { today, packs, coverageIndex }: { today: string; packs: Pack[]; coverageIndex?: number }): Plan {
      const pages = [...page.frames.values()].sort((a, b) => a.frameId - b.frameId).map(({ frameId, reading }) => ({ frameId, reading }));
      const { decision, taught, dropped } = withPacks(page.decision, pages, packs);
      const made = makePlan({ id: deps.id(), today, pages, decision, case: one, ...(coverageIndex === undefined ? {} : { coverageIndex }) });
      const plan: Plan = {
        ...made,
        items: made.items.map((item) => (taught.has(item.id) ? { ...item, taught: true } : item)),
        warnings: [...made.warnings, ...dropped.map((label) => `What you taught about “${label.slice(0, 80)}” no longer fits this page, so it was not used.`)],
      };
      for (const [id, bound] of plans) if (bound.tabId === tabId && !bound.receipt) plans.delete(id);
      plans.set(plan.id, { tabId, plan, frames: new Map(page.frames) });
      return plan;
    },
    async fill(tabId: number, planId: string, ticked: string[], texts: Record<string, string>): Promise<Receipt> {
      const bound = get(tabId, planId);
      const { plan } = bound;
      if (plan.stop) fail(plan.stop);
      if (bound.receipt) fail('This preview was filled already. Read the page again.');
      const chosen = plan.items.filter((item) => ticked.includes(item.id) && item.state !== 'left');
      const byFrame = Map.groupBy(chosen, (item) => item.frameId);
      const top = live(bound, 0);
      const jobs = [...byFrame].map(([frameId, items]) => {
        const frame = live(bound, frameId);
        const writes = items.map((item) => ({ key: item.key, widget: frame.reading.controls.find((control) => control.key === item.key)?.widget ?? 'other', writing: writingOf(item, texts[item.id]) }));
        return { frame, items, writes };
      });
      const results = new Map<string, WriteResult>();
      const course: { before: number; of: number; frame?: Frame; isStopped: boolean } = { before: 0, of: chosen.length, isStopped: false };
      running.set(tabId, course);
      try {
        for (const { frame, items, writes } of jobs) {
          if (course.isStopped) break;
          course.frame = frame;
          const got = await deps.pages.ask(frame, { say: 'write', token: frame.reading.token, writes }, 30_000);
          for (const [at, item] of items.entries()) if (got[at]) results.set(item.id, got[at]);
          course.before += writes.length;
        }
      } finally {
        running.delete(tabId);
      }
      const items = plan.items.map((item): ReceiptItem => {
        const result = results.get(item.id);
        const base = { id: item.id, label: item.label, group: item.group };
        if (!result) return { ...base, outcome: 'left', shown: '', why: course.isStopped && chosen.includes(item) ? 'You stopped before this one.' : (item.why ?? 'You left it out.') };
        return { ...base, outcome: result.outcome, shown: result.outcome === 'filled' ? (texts[item.id] ?? item.shown) : '', ...(result.why ? { why: result.why } : {}) };
      });
      bound.receipt = { planId, origin: top.reading.origin, at: deps.now().toISOString(), items, undone: false };
      lastOf.set(tabId, planId);
      return bound.receipt;
    },
    /** So many controls of the frame being filled are done. */
    beat(tabId: number, done: number): void {
      const course = running.get(tabId);
      if (course) deps.tell(tabId, course.before + done, course.of);
    },
    /** Stops the fill under way; false where none is. */
    stop(tabId: number): boolean {
      const course = running.get(tabId);
      if (!course) return false;
      course.isStopped = true;
      course.frame?.port.postMessage({ say: 'stop', token: course.frame.reading.token });
      return true;
    },
    async undo(tabId: number, planId: string): Promise<Receipt> {
      const bound = get(tabId, planId);
      const receipt = bound.receipt ?? fail('Nothing was filled here.');
      const kept = new Map<string, string>();
      const doubts = new Map<string, string>();
      for (const frame of bound.frames.values()) {
        if (deps.pages.known(tabId)?.frames.get(frame.frameId) !== frame) fail('This page has been read or loaded anew since the fill, so it cannot be undone from here.');
        for (const one of await deps.pages.ask(frame, { say: 'undo', token: frame.reading.token }, 30_000)) (one.outcome === 'refused' ? kept : doubts).set(`${frame.frameId}:${one.key}`, one.why ?? '');
      }
      bound.receipt = { ...receipt, undone: true, items: receipt.items.map((item) => (item.outcome !== 'filled' ? item : kept.has(item.id) ? { ...item, why: kept.get(item.id) ?? '' } : { ...item, outcome: 'left', shown: '', why: doubts.get(item.id) || 'Undone: it holds what it held before.' })) };
      return bound.receipt;
    },
    /** The receipt of the document that is there now. */
    receiptOf: (tabId: number): Receipt | undefined => {
      const bound = plans.get(lastOf.get(tabId) ?? '');
      return bound && deps.pages.known(tabId)?.frames.get(0) === bound.frames.get(0) ? bound.receipt : undefined;
    },
    /** Locked: nothing of any case may stay in memory. */
    clear(): void {
      for (const tabId of running.keys()) this.stop(tabId);
      plans.clear();
      lastOf.clear();
    },
  };
}
