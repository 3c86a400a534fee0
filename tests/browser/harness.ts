import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Kind } from './find.ts';

/** A window of the extension: the real popup, the real panel, or one of its pages in a tab. */
export type Surface = {
  /** `source` is an expression: it runs in the window's own document. */
  evaluate<T>(source: string): Promise<T>;
  waitFor(source: string, ms?: number): Promise<void>;
  /** A real mouse click. */
  click(selector: string): Promise<void>;
  /** Real key presses into what has the focus: "Tab", "Enter", " ", or characters. */
  press(key: string, held?: { ctrl?: boolean; shift?: boolean }): Promise<void>;
  picture(file: string): Promise<void>;
  close(): Promise<void>;
};

export type Harness = {
  kind: Kind;
  browser: Browser;
  /** The extension's own origin. */
  origin: string;
  open(url: string): Promise<Page>;
  /** One of the extension's pages in a tab of its own. */
  openOwn(file: string): Promise<Page>;
  /** A tab that the extension opened by itself. */
  findOwn(file: string): Promise<Page>;
  /** A click on the toolbar button, in front of this page. */
  popup(from: Page): Promise<Surface>;
  /** The side panel or sidebar, opened by the popup's own button. */
  panel(popup: Surface): Promise<Surface>;
  badge(): Promise<string>;
  command(name: string, from: Page): Promise<void>;
  killBackground(): Promise<void>;
  close(): Promise<void>;
};

export type Options = { dark?: boolean; headless?: boolean };

/** A browser with the built extension of this folder, in a new empty profile. */
export const launch = (kind: Kind, folder: string, options: Options = {}): Promise<Harness> => (kind === 'chromium' ? launchChromium(folder, options) : launchFirefox(folder, options));

/** Sets a control's value the way a choice by hand does: value, then input and change events. */
export const setting = (selector: string, value: string): string =>
  `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.value = ${JSON.stringify(value)}; e.dispatchEvent(new Event('input', { bubbles: true })); e.dispatchEvent(new Event('change', { bubbles: true })); return true; })()`;
