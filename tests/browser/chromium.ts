import puppeteer, { type Page, type Target } from 'puppeteer-core';
import { findBrowser } from './find.ts';
import type { Harness, Options, Surface } from './harness.ts';
import { until } from './until.ts';

declare const chrome: {
  tabs: { query(of: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
  commands: { onCommand: { dispatch?(command: string, tab: unknown): void } };
};

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

export async function launchChromium(folder: string, options: Options): Promise<Harness> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium or Chrome was found on this machine.');
  const browser = await puppeteer.launch({
    executablePath: found, headless: options.headless ?? true, pipe: true, protocolTimeout: 90_000, enableExtensions: [folder], defaultViewport: null,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...QUIET, '--window-size=1280,900', '--screen-info={1600x1200}', ...(options.dark ? ['--force-dark-mode', '--enable-features=WebUIDarkMode'] : [])],
  });
  const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://') && target.url().endsWith('/background.js');
  const id = new URL((await browser.waitForTarget(isBackground)).url()).host;
  const origin = `chrome-extension://${id}`;
  const worker = async () => (await (await browser.waitForTarget(isBackground)).worker())!;
  const appear = (file: string) => browser.waitForTarget((target) => target.url().startsWith(`${origin}/${file}`), { timeout: 15_000 });
  const dark = async (page: Page) => {
    if (options.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    return page;
  };
  const surface = (page: Page): Surface => ({
    evaluate: <T>(source: string) => page.evaluate(source) as Promise<T>,
    waitFor: async (source, ms) => void (await until(source, () => page.evaluate(source) as Promise<boolean>, ms)),
    async click(selector) {
      await page.waitForSelector(selector);
      await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
      await page.click(selector);
    },
    async press(key, held = {}) {
      if (held.ctrl) await page.keyboard.down('Control');
      if (held.shift) await page.keyboard.down('Shift');
      if (key.length > 1) await page.keyboard.press(key as 'Tab');
      else if (held.ctrl) await page.keyboard.press(key as 'a');
      else await page.keyboard.sendCharacter(key);
      if (held.shift) await page.keyboard.up('Shift');
      if (held.ctrl) await page.keyboard.up('Control');
    },
    picture: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    close: () => page.close(),
  });
  return {
    kind: 'chromium', browser, origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openOwn(file) {
      const page = await dark(await browser.newPage());
      await page.goto(`${origin}/${file}`);
      return page;
    },
    findOwn: async (file) => dark((await (await appear(file)).page())!),
    async popup(from) {
      await from.bringToFront();
      const opened = appear('popup.html');
      opened.catch(() => undefined);
      await (await browser.extensions()).get(id)!.triggerAction(from);
      return surface(await dark(await (await opened).asPage()));
    },
    async panel(popup) {
      const opened = appear('sidepanel.html');
      opened.catch(() => undefined);
      await popup.click('#open-panel');
      return surface(await dark(await (await opened).asPage()));
    },
    badge: async () => (await worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    }),
    // Headless Chromium hands no keys to the browser itself, so the command's event is fired in its place.
    async command(name, from) {
      await from.bringToFront();
      await (await worker()).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.commands.onCommand.dispatch?.(command, tab);
      }, name);
    },
    killBackground: async () => (await worker()).close(),
    close: () => browser.close(),
  };
}
