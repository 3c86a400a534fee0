import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalHosts } from '#rules/portals/hosts.ts';
import type { Wake } from '#rules/protocol.ts';
import { type Port, startSession } from './session.ts';

const PORT_NAME: typeof import('#rules/protocol.ts').PORT_NAME = 'casefile-page';
const world = globalThis as { casefileReads?: () => void };

export default defineContentScript({
  matches: portalHosts({ practice: import.meta.env.MODE === 'practice' }),
  allFrames: true,
  runAt: 'document_idle',
  main() {
    // Injected a second time into the same world: read again, do not listen twice.
    if (world.casefileReads) return world.casefileReads();
    let stop: (() => void) | undefined;
    let latest = 0;
    const read = async () => {
      const mine = ++latest;
      stop?.();
      stop = undefined;
      const end = await startSession(() => browser.runtime.connect({ name: PORT_NAME }) as unknown as Port, () => mine === latest);
      if (mine === latest) stop = end;
    };
    world.casefileReads = () => void read();
    browser.runtime.onMessage.addListener((message: unknown) => {
      if ((message as Wake)?.say === 'read') return read().then(() => true);
      return undefined;
    });
    void read();
  },
});
