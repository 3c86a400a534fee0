import browser from 'webextension-polyfill';

/** The tab in front of the window that this page belongs to. */
export async function currentTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Tells when another tab comes to the front or the one in front has loaded. Returns how to stop. */
export function onTabChange(listener: () => void): () => void {
  const updated = (_: number, change: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated as never);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated as never);
  };
}

/** Asks the person, by the browser's own prompt, for these origins alone. Must be called in a click. */
export const askForOrigins = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: origins.map((origin) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`) });

export const openWorkspace = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('workspace.html') });
};

type Panels = { sidePanel?: { open(at: { windowId: number }): Promise<void> }; windows: { WINDOW_ID_CURRENT: number } };

/** Opens the side panel (Chrome) or the sidebar (Firefox). Must be called in a click. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const chromium = (globalThis as { chrome?: Panels }).chrome;
  if (chromium?.sidePanel) await chromium.sidePanel.open({ windowId: windowId ?? chromium.windows.WINDOW_ID_CURRENT });
  else await browser.sidebarAction.open();
}

export const currentWindow = async (): Promise<number | undefined> => (await browser.windows.getCurrent()).id;
