import type { Browser } from 'webextension-polyfill';
import { entries as portals } from '#rules/portals/index.ts';
import type { Wake } from '#rules/protocol.ts';

const SCRIPT = '/eyes.js';
const HANDS = '/hands.js';
const SIGHT = '/sight.js';
const idOf = (origin: string): string => `site-${origin.replace(/[^a-z0-9]+/gi, '-')}`;

/** `https://host:443` -> `https://host/*`: what a permission and a content script are asked for. */
export const patternOf = (origin: string): string => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`;

/** The sites a person said "always" to: a content script for that origin alone, kept across restarts. */
export function createSites(browser: Browser) {
  return {
    async allow(origin: string): Promise<void> {
      if (!(await browser.permissions.contains({ origins: [patternOf(origin)] }))) throw new Error('The browser has not given leave to read this site.');
      const known = await browser.scripting.getRegisteredContentScripts({ ids: [idOf(origin)] });
      if (known.length === 0) await browser.scripting.registerContentScripts([{ id: idOf(origin), js: [SCRIPT], matches: [patternOf(origin)], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true }]);
    },
    async forget(origin: string): Promise<void> {
      await browser.scripting.unregisterContentScripts({ ids: [idOf(origin)] }).catch(() => undefined);
      await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => undefined);
    },
    /** Opens the eyes in a tab: placed anew where the browser lets us (where they are already, they read again), else woken. */
    async wake(tabId: number): Promise<boolean> {
      const isPlaced = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] }).then(() => true, () => false);
      return isPlaced || browser.tabs.sendMessage(tabId, { say: 'read' } satisfies Wake).then(Boolean, () => false);
    },
    /** Puts what writes beside the eyes of one frame: into a page that is only read it never comes. */
    async handTo(tabId: number, frameId: number): Promise<void> {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [HANDS] }).catch(() => {
        throw new Error('Casefile can no longer reach this page. Read it again.');
      });
    },
    /** Puts what sees a page that is placed by coordinates beside the eyes of one frame, which then read it again. */
    async sightTo(tabId: number, frameId: number): Promise<void> {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [SIGHT] }).catch(() => undefined);
    },
    isPortal: (origin: string): boolean => Object.values(portals).some((portal) => portal.hosts.some((host) => covers(host, origin))),
  };
}

/** Whether a match pattern of a portal covers an origin. */
function covers(pattern: string, origin: string): boolean {
  const parts = /^(\*|https?):\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern);
  if (!parts) return false;
  const { protocol, hostname } = new URL(origin);
  const [, scheme, wild, host] = parts;
  return (scheme === '*' || `${scheme}:` === protocol) && (hostname === host || (wild !== undefined && hostname.endsWith(`.${host}`)));
}
