import type { Send } from '#rules/protocol.ts';

/** What popup and panel hand in: everything here that reaches outside of the window. */
export type Outside = {
  send: Send;
  /** Calls back at once when the vault locks, whichever window locked it. Returns how to stop listening. */
  onLocked(listener: () => void): () => void;
  /** The tab in front, if there is one that pages may ask about. */
  currentTab(): Promise<number | undefined>;
  /** Another tab is in front, or the one in front has loaded anew. Returns how to stop listening. */
  onTabChange(listener: () => void): () => void;
  /** So many of the controls being filled in a tab are done. Returns how to stop listening. */
  onProgress(listener: (tabId: number, done: number, of: number) => void): () => void;
  /** Keeps the background awake while a plan is on screen. Returns how to stop. */
  keepAwake(): () => void;
  /** The browser's own prompt for these origins alone; must be called in a click. */
  askForOrigins(origins: string[]): Promise<boolean>;
  /** Onto the clipboard, in a click. */
  copy(text: string): Promise<void>;
  openWorkspace(): Promise<void>;
  /** Only where there is a panel to open: not in the panel itself. */
  openPanel?(): Promise<void>;
};
