/** `npm start`: builds, serves the practice portal on this machine, opens a browser with the extension. Ctrl+C ends it. */
import { parseArgs } from 'node:util';
import { build } from '../browser/build.ts';
import { findBrowser, type Kind } from '../browser/find.ts';
import { launch } from '../browser/harness.ts';
import { serve } from '../browser/site.ts';

const INSTALL: Record<Kind, string> = {
  chromium: 'No Chromium or Chrome was found. Install Chromium (Debian: apt-get install chromium), or name its program in CHROMIUM.',
  firefox: 'No Firefox was found. Install Firefox (Debian: apt-get install firefox-esr), or name its program in FIREFOX.',
};
const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' }, port: { type: 'string', default: '4173' }, headless: { type: 'boolean', default: false } } });
const kind = values.browser as Kind;
if (!(kind in INSTALL)) stop(`--browser takes chromium or firefox, not "${values.browser}".`);
if (!findBrowser(kind)) stop(INSTALL[kind]);

console.log('Building the extension');
const folder = build(kind);
const site = await serve('tests/pages', Number(values.port)).catch(() => serve('tests/pages'));
console.log(`Practice portal: ${site.url('')}`);
const harness = await launch(kind, folder, { headless: values.headless }).catch((error: Error) => stop(`The browser did not open: ${error.message.split('\n')[0]}`));
console.log('The first page of Casefile offers "Try with a sample case". Then open a practice page and press the Casefile button.');
await (await harness.findOwn('workspace.html')).bringToFront().catch(() => undefined);
await harness.open(site.url(''));
await (await harness.findOwn('workspace.html')).bringToFront().catch(() => undefined);

const end = async () => {
  await harness.close().catch(() => undefined);
  await site.close();
  process.exit(0);
};
process.on('SIGINT', () => void end());
process.on('SIGTERM', () => void end());
harness.browser.on('disconnected', () => void end());
console.log('Ready. Close the browser or press Ctrl+C to stop.');

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
