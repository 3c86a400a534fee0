import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { World } from '../eyes/eyes.ts';
import { pressOnce } from './add.ts';
import { undoAll, writeAll } from './write.ts';

/** Put beside the reader, into the same world of the same frame, when a person presses Fill: most pages are only ever read. */
export default defineUnlistedScript(() => {
  (globalThis as World).casefileHands = { pressOnce, undoAll, writeAll };
});
