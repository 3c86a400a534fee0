import { byName } from '../decide/registry.ts';
import type { LookupEntry } from '../lookup/entry.ts';

/** What may change The folder is the registry. */
export const entries = byName(import.meta.glob<LookupEntry>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }));
