import { byName } from '../decide/registry.ts';
import type { Field } from '../decide/field.ts';

/** The folder is the registry: a file put here is an entry, its name the id. */
export const entries = byName(import.meta.glob<Field>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }));
