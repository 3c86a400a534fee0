import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { World } from '../eyes/eyes.ts';
import { look } from './look.ts';

/** Put beside the reader where it meets a page that places all by coordinates, to read it again: nearly none do. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world.casefileSight = look;
  world.casefileReads?.();
});
