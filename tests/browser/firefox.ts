import { writeFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from './find.ts';
import type { Harness, Options, Surface } from './harness.ts';
import { sleep, until } from './until.ts';

const GECKO_ID = 'casefile@casefile.example';
const UUID = '0f6b8e52-7c1d-4a55-9d0e-4b6f2a1c9e37';
const WIDGET = `${GECKO_ID.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;
const EVENT = `const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');`;
const EXTENSION = `const extension = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.GlobalManager.getExtension(${JSON.stringify(GECKO_ID)});`;
/** The browser elements that hold our windows, found in the browser's own window. */
const POPUP = `const view = document.querySelector('browser[webextension-view-type="popup"]');`;
const PANEL = `const view = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');`;

type Node = { context: string; url: string };
type Answer = { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };
type Bidi = { send(method: string, params: object): Promise<{ result: unknown }> };
type InWindow = <T>(body: string) => Promise<T>;

export async function launchFirefox(folder: string, options: Options): Promise<Harness> {
  const found = findBrowser('firefox');
  if (!found) throw new Error('No Firefox was found on this machine.');
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: found, headless: options.headless ?? true, defaultViewport: null, protocolTimeout: 90_000,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      // The browser's own traffic, which tests of ours should not count.
      'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false, 'browser.safebrowsing.downloads.remote.enabled': false,
    },
  });
  // Puppeteer keeps its BiDi connection to itself; its version is pinned for this.
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: Node[] };
  const context = contexts.find((one) => one.url === 'chrome://browser/content/browser.xhtml')!.context;
  const inWindow: InWindow = async (body) => {
    const expression = `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`;
    const answer = (await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true })).result as Answer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? 'null');
  };
  await browser.installExtension(folder);
  await inWindow(`const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    CustomizableUI.addWidgetToArea(${JSON.stringify(WIDGET)}, CustomizableUI.AREA_NAVBAR);`);
  const origin = `moz-extension://${UUID}`;
  const isAt = (page: Page, url: string) => page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url).catch(() => false);

  return {
    kind: 'firefox', browser, origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openOwn(file) {
      const page = await browser.newPage();
      // No load events come for the extension's own documents here.
      await page.goto(`${origin}/${file}`, { waitUntil: [] });
      await until(`load of ${file}`, () => isAt(page, `${origin}/${file}`));
      return page;
    },
    findOwn: (file) => until(`a tab with ${file}`, async () => {
      for (const page of await browser.pages()) if (await isAt(page, `${origin}/${file}`)) return page;
      return undefined;
    }),
    async popup(from) {
      await from.bringToFront();
      const button = `document.querySelector('#${WIDGET} .unified-extensions-item-action-button')`;
      await until('the toolbar button', () => inWindow<boolean>(`return !!${button}?.getBoundingClientRect().width;`));
      // A click while the one before is still closing only closes it: a person waits, and clicks again.
      await until('the popup before to close', () => inWindow<boolean>(`${POPUP} return !view || view.closest('panel').state === 'closed';`), 5_000).catch(() => undefined);
      const isOpen = () => inWindow<boolean>(`${POPUP} return view?.currentURI.spec.startsWith('${origin}/') && view.closest('panel').state === 'open';`);
      const click = async (): Promise<true> => {
        await inWindow(`${EVENT} const r = ${button}.getBoundingClientRect(); await event.synthesizeMouseAtPoint(r.x + r.width / 2, r.y + r.height / 2, {}, window);`);
        return until('the popup', isOpen, 8_000).then(() => true);
      };
      await click().catch(click);
      return surface(inWindow, POPUP, `${POPUP} view?.closest('panel').hidePopup();`);
    },
    async panel(popup) {
      await popup.click('#open-panel');
      await until('the sidebar', () => inWindow<boolean>(`${PANEL} return view?.currentURI.spec.startsWith('${origin}/sidepanel.html');`));
      return surface(inWindow, PANEL, 'SidebarController.hide();');
    },
    badge: () => inWindow<string>(`return document.querySelector('#${WIDGET} [badge]')?.getAttribute('badge') ?? '';`),
    async command(name, from) {
      await from.bringToFront();
      await inWindow(`${EVENT} ${EXTENSION}
        const parts = extension.manifest.commands[${JSON.stringify(name)}].suggested_key.default.split('+'), key = parts.pop();
        gURLBar.focus();
        event.sendSingleKey({ key, code: 'Key' + key, printable: true, altKey: parts.includes('Alt'), shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Ctrl') }, window);
        gBrowser.selectedBrowser.focus();`);
    },
    killBackground: () => inWindow(`${EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`),
    close: () => browser.close(),
  };
}

/** A window that BiDi cannot enter: reached through the browser element that holds it. */
function surface(inWindow: InWindow, view: string, closing: string): Surface {
  const evaluate = <T>(source: string) => inWindow<T>(`${view}
    if (!view) throw new Error('this window is not open');
    const key = 'casefile:' + Math.random();
    return await new Promise((done, fail) => {
      setTimeout(() => fail(new Error('this window did not answer')), 8000);
      view.messageManager.addMessageListener(key, (m) => m.data.error ? fail(new Error(m.data.error)) : done(m.data.value));
      view.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(
        '(async () => { try { const window = content, document = content.document, Event = content.Event; sendAsyncMessage(' + JSON.stringify(key) + ', { value: await (' + ${JSON.stringify(source)} + ') }); }' +
        ' catch (e) { sendAsyncMessage(' + JSON.stringify(key) + ', { error: String(e) }); } })()'), false);
    });`);
  const waitFor: Surface['waitFor'] = async (source, ms) => void (await until(source, () => evaluate<boolean>(source), ms));
  return {
    evaluate, waitFor,
    async click(selector) {
      const one = `document.querySelector(${JSON.stringify(selector)})`;
      await waitFor(`!!${one}`);
      const place = () => evaluate<[number, number, number, number]>(`(() => { const e = ${one}; e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2, window.innerWidth, window.innerHeight]; })()`);
      // The popup takes its size a little after its content: a click waits until nothing moves.
      let [x, y] = [0, 0];
      await until(`${selector} to stand still`, async () => {
        const first = await place();
        await sleep(120);
        const second = await place();
        [x, y] = second;
        return first.join() === second.join();
      });
      await inWindow(`${EVENT} ${view} const r = view.getBoundingClientRect(); let x = r.x, y = r.y;
        for (let w = view.ownerDocument.defaultView; w !== window && w.frameElement; w = w.parent) { const f = w.frameElement.getBoundingClientRect(); x += f.x; y += f.y; }
        await event.synthesizeMouseAtPoint(x + ${x}, y + ${y}, {}, window);`);
    },
    async press(key, held = {}) {
      await inWindow(`${EVENT} ${view} view.focus();
        event.sendSingleKey({ key: ${JSON.stringify(key)}, code: ${JSON.stringify(key.length > 1 ? key : '')}, printable: ${key.length === 1}, ctrlKey: ${!!held.ctrl}, shiftKey: ${!!held.shift}, altKey: false }, window);`);
    },
    async picture(file) {
      const data = await inWindow<string>(`${view}
        const { innerWidth: w, innerHeight: h } = await new Promise((done) => { const r = view.getBoundingClientRect(); done({ innerWidth: r.width, innerHeight: r.height }); });
        const shot = await view.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, w, h), 2, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = shot.width; canvas.height = shot.height; canvas.getContext('2d').drawImage(shot, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];`);
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    async close() {
      await inWindow(closing);
      await until('the window to close', () => inWindow<boolean>(`${view} return !view;`)).catch(() => undefined);
    },
  };
}
