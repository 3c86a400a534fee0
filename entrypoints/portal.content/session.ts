import type { FromPage, ToPage, WriteResult } from '#rules/protocol.ts';
import type { Question } from './read/control.ts';
import { printNow, readPage } from './read/index.ts';
import { forget } from './read/memo.ts';
import { type Done, undoAll, writeAll } from './write/index.ts';

export type Port = { postMessage(message: FromPage): void; onMessage: { addListener(hear: (message: unknown) => void): void }; onDisconnect: { addListener(hear: () => void): void }; disconnect(): void };

const CHANGED = 'This page has changed since it was read. Read it again.';

/**
 * One reading of the page and the port it was sent over: only this port can write, and only while the page is the same.
 * Says nothing where a newer reading has begun meanwhile: two would overtake each other.
 */
export async function startSession(connect: () => Port, isLatest: () => boolean): Promise<() => void> {
  const { reading, questions, prints } = await readPage();
  if (!isLatest()) return () => undefined;
  const port = connect();
  const end = new AbortController();
  const done: Done[] = [];
  let busy = false;
  let isStopped = false;

  const stale = (): boolean => {
    forget();
    return questions.some((one) => one.elements.some((element) => !element.isConnected)) || questions.some((one) => prints.get(one.control.key) !== printNow(one));
  };
  const find = (key: string): Question | undefined => questions.find((one) => one.control.key === key);
  const refuse = (keys: string[], why: string): WriteResult[] => keys.map((key) => ({ key, outcome: 'refused', holds: '', why }));

  let alive = 0;
  const stayAwake = (): void => {
    alive ||= window.setInterval(() => port.postMessage({ say: 'alive', token: reading.token }), 20_000);
    end.signal.addEventListener('abort', () => clearInterval(alive));
  };

  const write = async (message: Extract<ToPage, { say: 'write' }>): Promise<WriteResult[]> => {
    const keys = message.writes.map((one) => one.key);
    if (message.token !== reading.token || stale()) return refuse(keys, CHANGED);
    const asked = message.writes.flatMap((one) => {
      const question = find(one.key);
      return question && question.control.widget === one.widget ? [{ question, writing: one.writing }] : [];
    });
    if (asked.length !== keys.length) return refuse(keys, CHANGED);
    isStopped = false;
    return writeAll(asked, done, { tell: (count) => port.postMessage({ say: 'progress', token: reading.token, done: count }), isStopped: () => isStopped, renew });
  };

  /** The same question where the page has drawn its controls anew: by its place and its looks. */
  const renew = async (question: Question): Promise<void> => {
    const now = await readPage();
    const print = prints.get(question.control.key);
    const same = now.questions.filter((one) => now.prints.get(one.control.key) === print);
    const one = same.find((other) => other.control.key === question.control.key) ?? (same.length === 1 ? same[0] : undefined);
    if (one) question.elements = one.elements;
  };

  port.onMessage.addListener(async (raw) => {
    const message = raw as ToPage;
    if (message.say === 'stop') {
      isStopped ||= message.token === reading.token;
      return;
    }
    busy = true;
    try {
      if (message.say === 'write') {
        port.postMessage({ say: 'written', token: reading.token, results: await write(message) });
        stayAwake();
      } else if (message.token === reading.token) port.postMessage({ say: 'undone', token: reading.token, results: await undoAll(done) });
    } finally {
      busy = false;
    }
  });
  port.onDisconnect.addListener(() => end.abort());
  watch(end.signal, () => {
    if (!busy && questions.some((one) => one.elements.some((element) => !element.isConnected))) port.postMessage({ say: 'changed', token: reading.token });
  });
  port.postMessage({ say: 'reading', reading });
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
