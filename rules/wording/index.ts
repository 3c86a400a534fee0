import type { Passage } from './passage.ts';

const found = import.meta.glob<Passage>('./passages/*.ts', { eager: true, import: 'default' });

/** Every passage by its file's name. */
export const passages: Record<string, Passage> = Object.fromEntries(Object.entries(found).map(([path, one]) => [path.replace(/^.*\/|\.ts$/g, ''), one]));
