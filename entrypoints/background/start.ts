import type { Browser, Runtime } from 'webextension-polyfill';
import type { FormKind } from '#rules/forms/kind.ts';
import type { Meaning } from '#rules/packs/pack.ts';
import { PORT_NAME, type PageState, type Progress } from '#rules/protocol.ts';
import { type Answers, createDoor } from './door.ts';
import { createFills } from './fills.ts';
import { createPacks } from './packs.ts';
import { CHANGED, createPages, type Page, type Port } from './pages.ts';
import { createSites, patternOf } from './sites.ts';
import { createVault } from './vault/index.ts';

const BADGES: Record<FormKind, string> = { 'prior-authorization': 'PA', appeal: 'AP', reimbursement: 'RE', 'hsa-fsa': 'HSA', none: '' };

/** The day on the person's own calendar. */
const today = (now: Date): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

/** Starts the background: all listeners are set in this turn, so that a woken background hears what woke it. */
export function start(browser: Browser): void {
  const sites = createSites(browser);
  const packs = createPacks(browser);
  const vault = createVault({ session: browser.storage.session });
  const badge = (tabId: number, page: Page) => {
    const { kind, kindTitle } = page.decision;
    void browser.action.setBadgeBackgroundColor({ color: '#0b5c8a' }).catch(() => undefined);
    void browser.action.setBadgeText({ tabId, text: BADGES[kind] }).catch(() => undefined);
    void browser.action.setTitle({ tabId, title: kind === 'none' ? 'Casefile' : `Casefile: ${kindTitle} recognized` }).catch(() => undefined);
  };
  const pages = createPages({ wake: sites.wake, handTo: sites.handTo, sightTo: sites.sightTo, onRead: badge, onProgress: (tabId, done) => fills.beat(tabId, done) });
  const fills = createFills({ pages, now: () => new Date(), id: () => crypto.randomUUID(), tell: (tabId, done, of) => void browser.runtime.sendMessage({ event: 'progress', tabId, done, of } satisfies Progress).catch(() => undefined) });

  const lock = async () => {
    fills.clear();
    const state = await vault['vault.lock']();
    await browser.runtime.sendMessage({ event: 'locked' }).catch(() => undefined);
    return state;
  };
  const setIdle = async () => browser.idle.setDetectionInterval((await vault['settings.get']()).lockAfterMinutes * 60);

  const access = async (origin: string): Promise<PageState['access']> => {
    if (sites.isPortal(origin)) return 'portal';
    return (await vault['settings.get']()).sites.includes(origin) ? 'always' : 'click';
  };
  const stateOf = async (tabId: number, page: Page | undefined): Promise<PageState> => {
    const top = page?.frames.get(0)?.reading;
    if (!page || !top) return { tabId, origin: '', readable: false, access: 'none', kind: 'none', kindTitle: '', askFor: [] };
    const seen = new Set([...page.frames.values()].map((frame) => frame.reading.origin));
    const wanted = [...new Set([...page.frames.values()].flatMap((frame) => frame.reading.foreignFrames))].filter((origin) => !seen.has(origin));
    const receipt = fills.receiptOf(tabId);
    const { kind, kindTitle, payer } = page.decision;
    return { tabId, origin: top.origin, readable: true, access: await access(top.origin), kind, kindTitle, askFor: wanted, ...(payer ? { payer } : {}), ...(receipt ? { receipt } : {}) };
  };
  const chosen = (tabId: number) => `case-of-${tabId}`;

  const answers: Answers = {
    ...vault,
    'vault.lock': lock,
    'vault.erase': async () => {
      await packs.erase();
      return vault['vault.erase']();
    },
    'settings.set': async (change: Parameters<typeof vault['settings.set']>[0]) => {
      const next = await vault['settings.set'](change);
      await setIdle();
      return next;
    },
    'page.read': async ({ tabId, again }: { tabId: number; again?: boolean }) => {
      if (again || !fills.receiptOf(tabId)) return stateOf(tabId, await pages.read(tabId));
      const more = await fills.more(tabId).catch(() => 0);
      return { ...(await stateOf(tabId, pages.known(tabId))), ...(more > 0 ? { more } : {}) };
    },
    'page.plan': async ({ tabId, caseKey, coverageIndex }: { tabId: number; caseKey: string; coverageIndex?: number }) => {
      const { case: one } = await vault['cases.get']({ key: caseKey });
      const page = pages.known(tabId) ?? (await pages.read(tabId));
      if (!page) throw new Error('This page cannot be read.');
      await browser.storage.session.set({ [chosen(tabId)]: caseKey });
      return { plan: fills.plan(tabId, page, one, { today: today(new Date()), packs: await packs.all(), ...(coverageIndex === undefined ? {} : { coverageIndex }) }), page: await stateOf(tabId, page) };
    },
    'page.fill': async ({ tabId, planId, items, texts }: { tabId: number; planId: string; items: string[]; texts: Record<string, string> }) => {
      if ((await vault['vault.state']()).state !== 'unlocked') throw new Error('Casefile is locked. Enter your passphrase first.');
      return { receipt: await fills.fill(tabId, planId, items, texts) };
    },
    'page.stop': async ({ tabId }: { tabId: number }) => ({ stopped: fills.stop(tabId) }),
    'page.undo': async ({ tabId, planId }: { tabId: number; planId: string }) => ({ receipt: await fills.undo(tabId, planId) }),
    'page.teach': async ({ tabId, item, meaning }: { tabId: number; item: string; meaning?: Meaning }) => {
      const [frameId, key] = item.split(':');
      const reading = pages.known(tabId)?.frames.get(Number(frameId))?.reading;
      const control = reading?.controls.find((one) => one.key === key);
      if (!reading || !control) throw new Error(CHANGED);
      if (control.label.trim() === '') throw new Error('This field has no words of its own to know it by.');
      return { packs: await packs.teach(reading.origin, control, meaning) };
    },
    'packs.list': async () => ({ packs: await packs.all() }),
    'packs.set': async ({ site, off }: { site: string; off: boolean }) => ({ packs: await packs.set(site, off) }),
    'packs.remove': async ({ site }: { site: string }) => ({ packs: await packs.remove(site) }),
    'packs.import': async ({ text }: { text: string }) => ({ packs: await packs.import(text) }),
    'packs.export': async ({ site }: { site: string }) => ({ text: await packs.export(site) }),
    'page.chosen': async ({ tabId }: { tabId: number }) => {
      const held = (await browser.storage.session.get(chosen(tabId)))[chosen(tabId)];
      return typeof held === 'string' ? { caseKey: held } : {};
    },
    'site.allow': async ({ origin }: { origin: string }) => {
      await sites.allow(origin);
      const { sites: known } = await vault['settings.get']();
      return vault['settings.set']({ sites: [...new Set([...known, origin])] });
    },
    'site.forget': async ({ origin }: { origin: string }) => {
      await sites.forget(origin);
      const { sites: known } = await vault['settings.get']();
      return vault['settings.set']({ sites: known.filter((one) => one !== origin && patternOf(one) !== patternOf(origin)) });
    },
  };
  const door = createDoor(answers, { id: browser.runtime.id, base: browser.runtime.getURL('') });

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => ((message as { ask?: unknown } | null)?.ask === undefined ? undefined : door(message, sender)));
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PORT_NAME && port.sender?.id === browser.runtime.id) pages.connect(port as unknown as Port);
  });
  browser.tabs.onRemoved.addListener((tabId) => pages.forget(tabId));
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lock();
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'lock') void lock();
    if (command === 'open-panel') openPanel();
  });
  browser.runtime.onInstalled.addListener((how) => {
    if (how.reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('workspace.html') });
  });
  void setIdle();
}

type SidePanel = { sidePanel?: { open(at: { windowId: number }): Promise<void> }; windows: { WINDOW_ID_CURRENT: number; getCurrent(hear: (one: { id?: number }) => void): void } };

/** Chromium only: the panel opens inside the turn of the key press, or not at all. */
function openPanel(): void {
  const chromium = (globalThis as { chrome?: SidePanel }).chrome;
  chromium?.windows.getCurrent(({ id }) => {
    if (id !== undefined) void chromium.sidePanel?.open({ windowId: id });
  });
}
