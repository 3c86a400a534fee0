import type { Question } from './question.ts';

const found = import.meta.glob<Question>('./questions/*.ts', { eager: true, import: 'default' });

/** Every question that can be answered from recorded facts, by its file's name. */
export const entries: Record<string, Question> = Object.fromEntries(
  Object.entries(found).map(([path, one]) => [path.replace(/^.*\/|\.ts$/g, ''), one]),
);
