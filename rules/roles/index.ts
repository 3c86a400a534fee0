import { byName } from '../decide/registry.ts';
import type { RoleEntry } from '../decide/role.ts';

/** The folder is the registry: a file put here is an entry, its name the id. */
export const entries = byName(import.meta.glob<RoleEntry>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }));
