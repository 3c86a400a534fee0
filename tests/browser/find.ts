import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Kind = 'chromium' | 'firefox';

const PLACES: Record<Kind, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** Where a browser of this kind is on this machine; CHROMIUM and FIREFOX in the environment say otherwise. */
export function findBrowser(kind: Kind): string | undefined {
  const told = process.env[kind.toUpperCase()];
  if (told) return told;
  for (const place of PLACES[kind][process.platform] ?? []) {
    if (place.includes('/') || place.includes('\\')) {
      if (existsSync(place)) return place;
      continue;
    }
    try {
      return execFileSync('which', [place], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not this one: the next.
    }
  }
  return undefined;
}
