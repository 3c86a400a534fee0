import type { FromPage, ToPage, WriteResult } from '#rules/protocol.ts';
import type { Hands, World } from './eyes.ts';
import type { Question } from './read/control.ts';
import { printNow, readPage } from './read/index.ts';
import { forget } from './read/memo.ts';

export type Port = { postMessage(message: FromPage): void; onMessage: { addListener(hear: (message: unknown) => void): void }; onDisconnect: { addListener(hear: () => void): void }; disconnect(): void };

/** Put here before anything is asked of them. */
const hands = (): Hands | undefined => (globalThis as World).casefileHands;
const CHANGED = 'This page has changed since it was read. Read it again.';

/**
 * One reading of the page and the port it was sent over: only this port can write, and only while the page is the same.
 * Says nothing where a newer reading has begun meanwhile: two would overtake each other.
 */
export async function startSession(connect: () => Port, isLatest: () => boolean): Promise<() => void> {
  let now = await readPage();
  if (!isLatest()) return () => undefined;
  const port = connect();
  const end = new AbortController();
  const done: never[] = [];
  let busy = false;
  let isStopped = false;

  const stale = (): boolean => {
    forget();
    return now.questions.some((one) => one.elements.some((element) => !element.isConnected)) || now.questions.some((one) => now.prints.get(one.control.key) !== printNow(one));
  };
  const find = (key: string): Question | undefined => now.questions.find((one) => one.control.key === key);
  const refuse = (keys: string[], why: string): WriteResult[] => keys.map((key) => ({ key, outcome: 'refused', holds: '', why }));

  let alive = 0;
  const stayAwake = (): void => {
    alive ||= window.setInterval(() => port.postMessage({ say: 'alive', token: now.reading.token }), 20_000);
    end.signal.addEventListener('abort', () => clearInterval(alive));
  };

  const write = async (message: Extract<ToPage, { say: 'write' }>): Promise<WriteResult[]> => {
    const keys = message.writes.map((one) => one.key);
    const able = hands();
    if (!able || message.token !== now.reading.token || stale()) return refuse(keys, CHANGED);
    const asked = message.writes.flatMap((one) => {
      const question = find(one.key);
      return question && question.control.widget === one.widget ? [{ question, writing: one.writing }] : [];
    });
    if (asked.length !== keys.length) return refuse(keys, CHANGED);
    isStopped = false;
    return able.writeAll(asked, done, { tell: (count) => port.postMessage({ say: 'progress', token: now.reading.token, done: count }), isStopped: () => isStopped, renew });
  };

  /** Finds the questions again where the page has drawn their controls anew. */
  const renew = async (): Promise<void> => void (await readPage(now.questions));

  /** Reads once more, after a press where one is asked. */
  const look = async (message: Extract<ToPage, { say: 'look' | 'press' }>): Promise<FromPage> => {
    const { token } = now.reading;
    const why = message.token !== token ? CHANGED : message.say === 'press' ? await (hands()?.pressOnce(now.presses.get(message.key)) ?? CHANGED) : undefined;
    now = await readPage(now.questions);
    return { say: 'looked', token: message.token, reading: now.reading, ...(why ? { why } : {}) };
  };

  const answer = async (message: Exclude<ToPage, { say: 'stop' }>): Promise<FromPage> => {
    if (message.say === 'write') return { say: 'written', token: message.token, results: await write(message) };
    if (message.say === 'undo') return { say: 'undone', token: message.token, results: message.token === now.reading.token ? ((await hands()?.undoAll(done, renew)) ?? []) : [] };
    return look(message);
  };

  port.onMessage.addListener(async (raw) => {
    const message = raw as ToPage;
    if (message.say === 'stop') {
      isStopped ||= message.token === now.reading.token;
      return;
    }
    busy = true;
    try {
      port.postMessage(await answer(message));
      if (message.say === 'write') stayAwake();
    } finally {
      busy = false;
    }
  });
  port.onDisconnect.addListener(() => end.abort());
  watch(end.signal, () => {
    if (!busy && now.questions.some((one) => one.elements.some((element) => !element.isConnected))) port.postMessage({ say: 'changed', token: now.reading.token });
  });
  port.postMessage({ say: 'reading', reading: now.reading });
  return () => {
    end.abort();
    port.disconnect();
  };
}

/** Told at most every 400 ms that something was added or removed, only while a reading is held. */
function watch(signal: AbortSignal, tell: () => void): void {
  let due = 0;
  const observer = new MutationObserver(() => {
    due ||= window.setTimeout(() => {
      due = 0;
      tell();
    }, 400);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
}
