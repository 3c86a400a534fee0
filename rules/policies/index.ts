import { byName } from '../decide/registry.ts';
import type { Policy } from './policy.ts';

/** What each payer asks for, or says no to. The folder is the registry. */
export const entries = byName(import.meta.glob<Policy>(['./*.ts', '!./index.ts', '!./policy.ts', '!./assess.ts', '!./answering.ts', '!./checks.ts', '!./trials.ts'], { eager: true, import: 'default' }));
