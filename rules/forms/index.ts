import { byName } from '../decide/registry.ts';
import type { FormEntry } from '../decide/form.ts';

/** The folder is the registry: a file put here is an entry, its name the id. */
export const entries = byName(import.meta.glob<FormEntry>(['./*.ts', '!./index.ts', '!./kind.ts'], { eager: true, import: 'default' }));
