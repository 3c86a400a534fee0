import { byName } from '../decide/registry.ts';
import type { LookupEntry } from '../lookup/entry.ts';

/** It was denied The folder is the registry. */
export const entries = byName(import.meta.glob<LookupEntry>(['./*.ts', '!./index.ts', '!./next-step.ts'], { eager: true, import: 'default' }));
