import { byName } from '../decide/registry.ts';
import type { Portal } from '../decide/portal.ts';

/** The folder is the registry: a file put here is an entry, its name the id. */
export const entries = byName(import.meta.glob<Portal>(['./*.ts', '!./index.ts', '!./hosts.ts'], { eager: true, import: 'default' }));
