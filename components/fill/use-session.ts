import type { Meaning } from '#rules/packs/pack.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt, type Outcome } from '../workspace/attempt.ts';
import type { Plan, Receipt } from '#rules/plan.ts';
import type { CaseSummary, PageState, VaultState } from '#rules/protocol.ts';
import { type Choices, proposed } from './choices.ts';
import type { Outside } from './outside.ts';

export type Session = {
  vault?: VaultState;
  page?: PageState;
  cases: CaseSummary[];
  caseKey?: string;
  plan?: Plan;
  choices: Choices;
  receipt?: Receipt;
  /** What is going on, in words; nothing can be pressed meanwhile. */
  busy?: string;
  wrong?: string;
  /** Of a fill under way. */
  progress?: { done: number; of: number };
};

const NO_CHOICES: Choices = { ticked: new Set(), texts: {} };
const NOWHERE: PageState = { tabId: -1, origin: '', readable: false, access: 'none', kind: 'none', kindTitle: '', askFor: [] };

/** Everything popup and panel know and can do. An answer that comes after a newer question is thrown away. */
export function useSession(outside: Outside) {
  const [state, setState] = useState<Session>({ cases: [], choices: NO_CHOICES, busy: 'Reading the page' });
  const turn = useRef(0);
  const failed = useRef<string | undefined>(undefined);
  const change = (part: Partial<Session>) => setState((before) => ({ ...before, ...part }));

  /** Runs one act: busy while it runs, one sentence where it fails; undefined when it failed or is out of date. */
  async function act<T>(busy: string, work: () => Promise<T>): Promise<T | undefined> {
    const mine = ++turn.current;
    setState(({ wrong: _, ...before }) => ({ ...before, busy }));
    const done: Outcome<T> = await attempt(work);
    if (mine !== turn.current) return undefined;
    failed.current = done.failed;
    setState(({ busy: _, ...before }) => (done.failed === undefined ? before : { ...before, wrong: done.failed }));
    return done.failed === undefined ? done.value : undefined;
  }

  /** Reads the tab; keeps the receipt of a fill in sight unless the person asks to read again. */
  async function read(again: boolean) {
    const got = await act('Reading the page', async () => {
      const tabId = await outside.currentTab();
      const [{ state: vault }, page] = await Promise.all([
        outside.send('vault.state'),
        tabId === undefined ? NOWHERE : outside.send('page.read', { tabId, again }),
      ]);
      const isOpen = vault === 'unlocked';
      const { cases } = isOpen ? await outside.send('cases.list') : { cases: [] };
      const { caseKey } = isOpen && tabId !== undefined ? await outside.send('page.chosen', { tabId }) : {};
      return { vault, page, cases, caseKey: cases.some((one) => one.key === caseKey) ? caseKey : cases.length === 1 ? cases[0]?.key : undefined };
    });
    if (!got) return;
    const { caseKey, page, ...rest } = got;
    setState(({ busy: _, plan: _plan, receipt: _receipt, caseKey: _key, ...before }) => ({ ...before, ...rest, page, choices: NO_CHOICES, ...(caseKey ? { caseKey } : {}), ...(page.receipt && rest.vault === 'unlocked' ? { receipt: page.receipt } : {}) }));
    if (rest.vault === 'unlocked' && caseKey && page.kind !== 'none' && !page.receipt) await choose(caseKey, page.tabId);
  }

  async function choose(caseKey: string, tabId: number, coverageIndex?: number) {
    setState(({ plan: _, receipt: _receipt, ...before }) => ({ ...before, caseKey }));
    const got = await act('Preparing the preview', () => outside.send('page.plan', { tabId, caseKey, ...(coverageIndex === undefined ? {} : { coverageIndex }) }));
    if (got) change({ plan: got.plan, page: got.page, choices: proposed(got.plan) });
  }

  const tabId = state.page?.tabId ?? -1;
  const { plan, choices, receipt } = state;

  useEffect(() => {
    void read(false);
    const stops = [
      outside.onLocked(() => {
        turn.current += 1;
        setState({ cases: [], choices: NO_CHOICES, vault: 'locked', busy: 'Reading the page' });
        void read(false);
      }),
      outside.onTabChange(() => void read(false)),
      outside.onProgress((of, done, all) => setState((before) => (before.page?.tabId === of && before.busy ? { ...before, progress: { done, of: all } } : before))),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);
  const isHolding = plan !== undefined || receipt !== undefined;
  useEffect(() => (isHolding ? outside.keepAwake() : undefined), [isHolding]);

  return {
    ...state,
    readAgain: () => read(true),
    reload: () => read(false),
    choose: (caseKey: string) => choose(caseKey, tabId),
    cover: (coverageIndex: number) => (state.caseKey ? choose(state.caseKey, tabId, coverageIndex) : undefined),
    change: (next: Choices) => change({ choices: next }),
    lock: () => outside.send('vault.lock').then(() => undefined, () => undefined),
    async fill() {
      if (!plan || state.busy || receipt) return;
      const items = plan.items.filter((item) => choices.ticked.has(item.id)).map((item) => item.id);
      const texts = Object.fromEntries(Object.entries(choices.texts).filter(([id]) => choices.ticked.has(id)));
      change({ progress: { done: 0, of: items.length } });
      const got = await act('Filling', () => outside.send('page.fill', { tabId, planId: plan.id, items, texts }));
      setState(({ progress: _, ...before }) => before);
      if (got) return change({ receipt: got.receipt });
      // The page moved on: show what it is now, with the refusal in sight, rather than a preview that can never be filled.
      const wrong = failed.current;
      if (wrong) {
        await read(true);
        change({ wrong: `${wrong} Nothing was filled. Look over the preview below, then fill.` });
      }
    },
    /** What is filled stays and can be undone; the rest is left. */
    stop: () => outside.send('page.stop', { tabId }).then(() => undefined, () => undefined),
    /** Keeps what a field of this site asks, and makes the preview anew. */
    async teach(item: string, meaning: Meaning | undefined) {
      const got = await act('Remembering', () => outside.send('page.teach', { tabId, item, ...(meaning ? { meaning } : {}) }));
      if (got && state.caseKey) await choose(state.caseKey, tabId, plan?.coverageIndex);
    },
    async undo() {
      if (!receipt) return;
      const got = await act('Undoing', () => outside.send('page.undo', { tabId, planId: receipt.planId }));
      if (got) change({ receipt: got.receipt });
    },
    /** The browser's prompt must come in the click itself, so nothing is awaited before it. */
    async allow(origins: string[]) {
      const asked = outside.askForOrigins(origins);
      const done = await act('Asking', async () => {
        if (!(await asked)) return false;
        for (const origin of origins) await outside.send('site.allow', { origin });
        return true;
      });
      if (done) await read(true);
    },
  };
}
