import type { Outside } from '#components/fill/outside.ts';
import { keepAwake, onLocked, onProgress, send } from './send.ts';
import { askForOrigins, currentTab, onTabChange, openWorkspace } from './tabs.ts';

/** What popup and panel have in common. */
export const outside: Outside = { send, onLocked, onProgress, keepAwake, currentTab, onTabChange, askForOrigins, openWorkspace, copy: (text) => navigator.clipboard.writeText(text) };
