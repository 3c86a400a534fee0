import { decide } from '#rules/decide/decide.ts';
import { withRepeats } from '#rules/decide/repeats.ts';
import type { FormDecision } from '#rules/decide/decision.ts';
import type { FromPage, ToPage } from '#rules/protocol.ts';
import type { Reading } from '#rules/reading.ts';

export type Port = { name: string; postMessage(message: ToPage): void; disconnect(): void; onMessage: { addListener(hear: (message: unknown) => void): void }; onDisconnect: { addListener(hear: () => void): void }; sender?: { tab?: { id?: number | undefined }; frameId?: number | undefined } };
/** `hands`: being put there, or there already. */
export type Frame = { tabId: number; frameId: number; port: Port; reading: Reading; stale: boolean; hands?: Promise<void> };
export type Page = { frames: Map<number, Frame>; decision: FormDecision };

/** What is answered to what is asked of a page. */
const SAID = { write: 'written', undo: 'undone', look: 'looked', press: 'looked' } as const;
type Answer = Extract<FromPage, { say: (typeof SAID)[keyof typeof SAID] }>;

/** A frame may come a little after the first. */
const SETTLE_MS = 350;
const WAIT_MS = 4_000;
const wait = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));

/** What is known of the pages that are open: a port per frame with what was read over it, in memory only. */
export function createPages(deps: { wake: (tabId: number) => Promise<boolean>; /** Puts the hands beside the reader of a frame. */ handTo: (tabId: number, frameId: number) => Promise<void>; /** Puts beside it what sees a page that is placed by coordinates. */ sightTo: (tabId: number, frameId: number) => Promise<void>; onRead: (tabId: number, page: Page) => void; onProgress: (tabId: number, done: number) => void }) {
  const tabs = new Map<number, Map<number, Frame>>();
  const decided = new Map<number, FormDecision>();
  const answers = new Map<string, { settle(message: Answer): void; beat(): void }>();
  /** By tab: how many readings have come, and the one under way. */
  const arrivals = new Map<number, number>();
  const underWay = new Map<number, Promise<Page | undefined>>();

  const framesOf = (tabId: number) => tabs.get(tabId) ?? tabs.set(tabId, new Map()).get(tabId)!;
  const conclude = (tabId: number): Page => {
    const frames = framesOf(tabId);
    const decision = decide([...frames.values()].sort((a, b) => a.frameId - b.frameId).map(({ frameId, reading }) => ({ frameId, reading })));
    decided.set(tabId, decision);
    const page = { frames, decision };
    deps.onRead(tabId, page);
    return page;
  };

  const hear = (tabId: number, frameId: number, port: Port, message: FromPage): void => {
    const frame = framesOf(tabId).get(frameId);
    if (message.say === 'reading') {
      framesOf(tabId).set(frameId, { tabId, frameId, port, reading: withRepeats(message.reading), stale: false });
      arrivals.set(tabId, (arrivals.get(tabId) ?? 0) + 1);
      if (message.reading.placed) void deps.sightTo(tabId, frameId);
      conclude(tabId);
    } else if (frame?.port !== port || frame.reading.token !== message.token) return;
    else if (message.say === 'changed') frame.stale = true;
    else if (message.say === 'alive') return;
    else if (message.say === 'progress') {
      answers.get(`${message.token}:written`)?.beat();
      deps.onProgress(tabId, message.done);
    } else {
      if (message.say === 'looked') {
        frame.reading = withRepeats(message.reading);
        conclude(tabId);
      }
      answers.get(`${message.token}:${message.say}`)?.settle(message);
    }
  };

  const known = (tabId: number): Page | undefined => {
    const decision = decided.get(tabId);
    return decision && { frames: framesOf(tabId), decision };
  };

  const readAnew = async (tabId: number): Promise<Page | undefined> => {
    const count = () => arrivals.get(tabId) ?? 0;
    const before = count();
    if (!(await deps.wake(tabId))) return undefined;
    for (let waited = 0; waited < WAIT_MS && count() === before; waited += 40) await wait(40);
    if (count() === before) return undefined;
    // A frame that is placed by coordinates comes a second time, when what sees it stands beside the eyes.
    const isHalfSeen = (): boolean => [...framesOf(tabId).values()].some(({ reading }) => reading.placed);
    for (let seen = count(), quiet = 0, waited = 0; quiet < SETTLE_MS || (isHalfSeen() && waited < WAIT_MS); quiet += 50, waited += 50) {
      await wait(50);
      if (count() !== seen) [seen, quiet] = [count(), 0];
    }
    return framesOf(tabId).has(0) ? known(tabId) : undefined;
  };

  return {
    connect(port: Port): void {
      const tabId = port.sender?.tab?.id;
      const frameId = port.sender?.frameId ?? 0;
      if (tabId === undefined) return port.disconnect();
      port.onMessage.addListener((message) => hear(tabId, frameId, port, message as FromPage));
      port.onDisconnect.addListener(() => {
        if (framesOf(tabId).get(frameId)?.port !== port) return;
        framesOf(tabId).delete(frameId);
        if (frameId === 0) decided.delete(tabId);
      });
    },
    /** Reads the tab anew; undefined where no extension may. Who asks while it is being read gets the same reading. */
    read(tabId: number): Promise<Page | undefined> {
      const reading = underWay.get(tabId) ?? readAnew(tabId).finally(() => underWay.delete(tabId));
      underWay.set(tabId, reading);
      return reading;
    },
    known,
    forget(tabId: number): void {
      tabs.delete(tabId);
      decided.delete(tabId);
      arrivals.delete(tabId);
    },
    /** Sends one message over a frame's own port and waits for its answer, `ms` milliseconds from the last sign of life. */
    async ask<S extends keyof typeof SAID>(frame: Frame, message: Extract<ToPage, { say: keyof typeof SAID }> & { say: S }, ms: number): Promise<Extract<FromPage, { say: (typeof SAID)[S] }>> {
      if (message.say !== 'look') await (frame.hands ??= deps.handTo(frame.tabId, frame.frameId).catch((why: unknown) => { delete frame.hands; throw why; }));
      const name = `${message.token}:${SAID[message.say]}`;
      return new Promise((done, fail) => {
        const giveUp = () => setTimeout(() => fail(new Error('The page did not answer in time. Look at what it holds before you go on.')), ms);
        let late = giveUp();
        answers.set(name, {
          settle(answer) {
            clearTimeout(late);
            answers.delete(name);
            done(answer as never);
          },
          beat() {
            clearTimeout(late);
            late = giveUp();
          },
        });
        try {
          frame.port.postMessage(message);
        } catch {
          clearTimeout(late);
          fail(new Error(CHANGED));
        }
      });
    },
  };
}

export const CHANGED = 'This page has changed since the preview was made.';
export type Pages = ReturnType<typeof createPages>;
