import { byName } from '../../decide/registry.ts';
import type { Kind } from '../letter.ts';

/** Letters and sheets that can be written. The folder is the registry. */
export const entries = byName(import.meta.glob<Kind>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }));
