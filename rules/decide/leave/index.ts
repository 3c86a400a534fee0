import { byName } from '../registry.ts';
import type { LeaveEntry } from '../leave-entry.ts';

/** What is never filled, by its words. The folder is the registry. */
export const entries = byName(import.meta.glob<LeaveEntry>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }));
