import browser from 'webextension-polyfill';
import type { Failure, Progress, RequestName, Requests, Send } from '#rules/protocol.ts';

/** Asks the background; a refusal comes back as an error whose message is a sentence for the person. */
export const send: Send = async (name, ...body) => {
  const answer = (await browser.runtime.sendMessage({ ask: name, body: body[0] })) as Requests[RequestName][1] | Failure | undefined;
  if (answer === undefined) throw new Error('Casefile’s background did not answer. Close this window and open it again.');
  if ('failed' in answer) throw new Error(answer.failed);
  return answer as never;
};

/** Calls back whenever the vault locks, whichever window locked it. Returns how to stop listening. */
export function onLocked(listener: () => void): () => void {
  const hear = (message: unknown) => {
    if ((message as { event?: unknown })?.event === 'locked') listener();
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** Calls back while a fill is under way in a tab. Returns how to stop listening. */
export function onProgress(listener: (tabId: number, done: number, of: number) => void): () => void {
  const hear = (message: unknown) => {
    const said = message as Partial<Progress> | null;
    if (said?.event === 'progress') listener(said.tabId ?? -1, said.done ?? 0, said.of ?? 0);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** A plan lives in the background's memory: while a window shows one, the background is kept awake. */
export function keepAwake(): () => void {
  const timer = setInterval(() => void send('vault.state').catch(() => undefined), 20_000);
  return () => clearInterval(timer);
}
