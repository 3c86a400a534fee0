import type { Browser } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Wake } from '#rules/protocol.ts';
import { eyes, type World } from './eyes.ts';
import { type Port, startSession } from './session.ts';

const PORT_NAME: typeof import('#rules/protocol.ts').PORT_NAME = 'casefile-page';
const world = globalThis as World & { browser?: Browser; chrome?: Browser };
/** Two calls that both browsers have alike: the polyfill would be a sixth of what goes into every frame. */
const { runtime } = (world.browser?.runtime ? world.browser : world.chrome) as Browser;

/**
 * The content script, in every frame of the portals that are known and of sites that were allowed. The manifest names it (wxt.config.ts): the
 * wrapper that a content script of its own kind gets weighs 1 KB in every frame, and its hosts 2.
 */
export default defineUnlistedScript(() => {
  // Injected a second time into the same world: read again, do not listen twice.
  if (world.casefileReads) return world.casefileReads();
  let stop: (() => void) | undefined;
  let latest = 0;
  const read = async () => {
    const mine = ++latest;
    stop?.();
    stop = undefined;
    const end = await startSession(() => runtime.connect({ name: PORT_NAME }) as unknown as Port, () => mine === latest);
    if (mine === latest) stop = end;
  };
  world.casefileReads = () => void read();
  world.casefileEyes = eyes;
  runtime.onMessage.addListener(((message: unknown, _sender: unknown, answer: (is: boolean) => void) => {
    if ((message as Wake)?.say !== 'read') return undefined;
    void read().then(() => answer(true));
    return true;
  }) as never);
  void read();
});
