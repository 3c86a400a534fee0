import type { Evidence } from './evidence.ts';

const found = import.meta.glob<Evidence>(['./*.ts', '!./index.ts', '!./evidence.ts'], { eager: true, import: 'default' });

/** Every citable finding by its file's name. */
export const findings: Record<string, Evidence> = Object.fromEntries(Object.entries(found).map(([path, one]) => [path.replace(/^.*\/|\.ts$/g, ''), one]));
