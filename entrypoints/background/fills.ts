import { type Pack, withPacks } from '#rules/packs/pack.ts';
import type { FormDecision } from '#rules/decide/decision.ts';
import { makePlan } from '#rules/plan/make.ts';
import type { Plan, PlanItem, Receipt, ReceiptItem, Writing } from '#rules/plan.ts';
import type { Case } from '#rules/case/schema.ts';
import { serverLength } from '#rules/format/fit.ts';
import type { WriteResult } from '#rules/protocol.ts';
import { CHANGED, type Frame, type Page, type Pages } from './pages.ts';
import { type Added, goOn, lookAgain, opened, takeRows } from './rounds.ts';

type Bound = { tabId: number; plan: Plan; frames: Map<number, Frame>; /** The plan of the page as it is now, for the same case. */ replan: () => Plan; added: Added[]; receipt?: Receipt };
type Course = { done: number; of: number; frame?: Frame; isStopped: boolean };

const fail = (sentence: string): never => {
  throw new Error(sentence);
};

/** Plans bound to the very readings they were made from, the writes they lead to, and their receipts. In memory only. */
export function createFills(deps: { pages: Pages; now: () => Date; id: () => string; tell: (tabId: number, done: number, of: number) => void }) {
  const plans = new Map<string, Bound>();
  const lastOf = new Map<number, string>();
  /** The fill under way in a tab: what is done before the frame that is being filled, and whether the person stopped it. */
  const running = new Map<number, Course>();

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
      const made = (decision: FormDecision): Plan => {
        const pages = [...page.frames.values()].sort((a, b) => a.frameId - b.frameId).map(({ frameId, reading }) => ({ frameId, reading }));
        const { decision: taughtToo, taught, dropped } = withPacks(decision, pages, packs);
        const plan = makePlan({ id: deps.id(), today, pages, decision: taughtToo, case: one, ...(coverageIndex === undefined ? {} : { coverageIndex }) });
        return {
          ...plan,
          items: plan.items.map((item) => (taught.has(item.id) ? { ...item, taught: true } : item)),
          warnings: [...plan.warnings, ...dropped.map((label) => `What you taught about “${label.slice(0, 80)}” no longer fits this page, so it was not used.`)],
        };
      };
      const plan = made(page.decision);
      for (const [id, bound] of plans) if (bound.tabId === tabId && !bound.receipt) plans.delete(id);
      plans.set(plan.id, { tabId, plan, frames: new Map(page.frames), added: [], replan: () => made(deps.pages.known(tabId)?.decision ?? page.decision) });
      return plan;
    },
    async fill(tabId: number, planId: string, ticked: string[], texts: Record<string, string>): Promise<Receipt> {
      const bound = get(tabId, planId);
      const { plan } = bound;
      if (plan.stop) fail(plan.stop);
      if (bound.receipt) fail('This preview was filled already. Read the page again.');
      const chosen = plan.items.filter((item) => ticked.includes(item.id) && item.state !== 'left');
      const top = live(bound, 0);
      const results = new Map<string, WriteResult>();
      const course: Course = { done: 0, of: 0, isStopped: false };
      const write = async (items: PlanItem[]): Promise<void> => {
        const jobs = [...Map.groupBy(items, (item) => item.frameId)].map(([frameId, some]) => {
          const frame = live(bound, frameId);
          const writes = some.map((item) => ({ key: item.key, widget: frame.reading.controls.find((control) => control.key === item.key)?.widget ?? 'other', writing: writingOf(item, texts[item.id]) }));
          return { frame, items: some, writes };
        });
        course.of += items.length;
        for (const { frame, items: some, writes } of jobs) {
          if (course.isStopped) break;
          course.frame = frame;
          const got = await deps.pages.ask(frame, { say: 'write', token: frame.reading.token, writes }, 30_000);
          for (const [at, item] of some.entries()) if (got.results[at]) results.set(item.id, got.results[at]);
          course.done += writes.length;
        }
      };
      running.set(tabId, course);
      try {
        await write(chosen.filter((item) => item.rows === undefined));
        const rounds = { pages: deps.pages, frames: bound.frames, replan: bound.replan, write, results, isStopped: () => course.isStopped };
        // A page that went away or fell silent after the first fill keeps its receipt.
        const more = await goOn(rounds, plan, chosen).catch(() => undefined);
        if (more) [bound.plan, bound.added] = [more.plan, more.added];
      } finally {
        running.delete(tabId);
      }
      const isChosen = new Set(chosen.map((item) => item.id));
      const items = bound.plan.items.map((item): ReceiptItem => {
        const result = results.get(item.id);
        const base = { id: item.id, label: item.label, group: item.group };
        if (!result) return { ...base, outcome: 'left', shown: '', why: course.isStopped && isChosen.has(item.id) ? 'You stopped before this one.' : (item.why ?? 'You left it out.') };
        const why = result.why ?? (isChosen.has(item.id) ? undefined : 'The page asked this only after the first answers.');
        return { ...base, outcome: result.outcome, shown: result.outcome === 'filled' && item.rows === undefined ? (texts[item.id] ?? item.shown) : '', ...(why ? { why } : {}), ...(result.outcome === 'refused' && item.rows === undefined ? { meant: texts[item.id] ?? item.shown } : {}) };
      });
      bound.receipt = { planId, origin: top.reading.origin, at: deps.now().toISOString(), items, undone: false };
      lastOf.set(tabId, planId);
      return bound.receipt;
    },
    /** So many controls of the frame being filled are done. */
    beat(tabId: number, done: number): void {
      const course = running.get(tabId);
      if (course) deps.tell(tabId, course.done + done, course.of);
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
        for (const one of (await deps.pages.ask(frame, { say: 'undo', token: frame.reading.token }, 30_000)).results) (one.outcome === 'refused' ? kept : doubts).set(`${frame.frameId}:${one.key}`, one.why ?? '');
      }
      const still = await takeRows(deps.pages, bound.added.splice(0));
      const rows = new Set(bound.plan.items.filter((item) => item.rows !== undefined).map((item) => item.id));
      if (still > 0) for (const id of rows) kept.set(id, still === 1 ? 'One row that was added is still there: the page offers no way to take it away. Remove it yourself.' : `${still} rows that were added are still there: the page offers no way to take them away. Remove them yourself.`);
      else for (const id of rows) doubts.set(id, 'Undone: the rows that were added are gone again.');
      bound.receipt = { ...receipt, undone: true, items: receipt.items.map((item) => (item.outcome !== 'filled' ? item : kept.has(item.id) ? { ...item, why: kept.get(item.id) ?? '' } : { ...item, outcome: 'left', shown: '', why: doubts.get(item.id) || 'Undone: it holds what it held before.' })) };
      return bound.receipt;
    },
    /** The receipt of the document that is there now. */
    receiptOf: (tabId: number): Receipt | undefined => {
      const bound = plans.get(lastOf.get(tabId) ?? '');
      return bound && deps.pages.known(tabId)?.frames.get(0) === bound.frames.get(0) ? bound.receipt : undefined;
    },
    /** How many fields the page has come to ask since the fill that its receipt tells of: the next step of a wizard. */
    async more(tabId: number): Promise<number> {
      const bound = plans.get(lastOf.get(tabId) ?? '');
      if (!bound || running.has(tabId)) return 0;
      await lookAgain(deps.pages, bound.frames);
      return opened(bound.plan, bound.replan(), new Set(bound.receipt?.items.filter((item) => item.outcome !== 'left').map((item) => item.id))).length;
    },
    /** Locked: nothing of any case may stay in memory. */
    clear(): void {
      for (const tabId of running.keys()) this.stop(tabId);
      plans.clear();
      lastOf.clear();
    },
  };
}
