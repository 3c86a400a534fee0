import { entries as portals } from '../portals/index.ts';
import type { Reading } from '../reading.ts';
import { found } from './phrase.ts';
import type { Portal } from './portal.ts';
import { words } from './words.ts';

/** True where a match pattern of the portal covers the address. */
function covers(pattern: string, url: string): boolean {
  const parts = /^(https?):\/\/([^/]+)\//.exec(pattern);
  const at = /^(https?):\/\/([^/:]+)(?::\d+)?(?:\/|$)/.exec(url.slice(0, 300));
  if (!parts || !at || parts[1] !== at[1]) return false;
  const host = parts[2] ?? '';
  const here = (at[2] ?? '').toLowerCase();
  return host.startsWith('*.') ? here === host.slice(2) || here.endsWith(host.slice(1)) : here === host;
}

/** True where the text names the portal's payer. */
export const namesPayer = (portal: Portal, text: string): boolean => found(portal.payerNames, words(text)) !== undefined;

/** The portal by its address, and the payer by what the page calls itself, then by the address. */
export function portalOf(readings: Reading[]): { portal?: string; payer?: string } {
  const all = Object.entries(portals);
  const byHost = all.find(([, one]) => readings.some((reading) => one.hosts.some((host) => covers(host, reading.url))));
  const texts = readings.flatMap((reading) => [reading.title, ...reading.headings.slice(0, 4), reading.text.slice(0, 300)]);
  let named: [string, Portal] | undefined;
  for (const text of texts) {
    named ??= all.find(([, one]) => namesPayer(one, text));
    if (named) break;
  }
  const hostPayer = byHost && byHost[1].payerNames.length > 0 ? byHost : undefined;
  const payer = named ?? hostPayer;
  const portal = byHost?.[0] ?? named?.[0];
  return { ...(portal ? { portal } : {}), ...(payer ? { payer: payer[1].title } : {}) };
}
