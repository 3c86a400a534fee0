import { byName } from '../../decide/registry.ts';
import type { Reply } from './reply.ts';

/** The answer to each reason that insurers give, by the reason. */
export const replies = byName(import.meta.glob<Reply>(['./*.ts', '!./index.ts', '!./reply.ts'], { eager: true, import: 'default' }));
