import type { Browser } from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Wake } from '#rules/protocol.ts';
import { eyes, type World } from './eyes.ts';
import { type Port, startSession } from './session.ts';

const PORT_NAME: typeof import('#rules/protocol.ts').PORT_NAME = 'casefile-page';
const world = globalThis as World & { browser?: Browser; chrome?: Browser };
/** Two calls that both browsers have alike: the polyfill would be a sixth of what goes into every frame. */
const { runtime } = (world.browser?.runtime ? world.browser : world.chrome) as Browser;

export default defineContentScript({
  // The known portals' hosts are put here when the manifest is made (wxt.config.ts): in the script itself they would weigh 2 KB in every frame.
  matches: ['https://portal.invalid/*'],
  allFrames: true,
  runAt: 'document_idle',
  // The event on the document is enough to end an older script; a message to the window would tell the page of us and cost time.
  noScriptStartedPostMessage: true,
  main() {
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
  },
});
