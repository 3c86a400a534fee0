import { askedOf, withoutNumber } from './asked.ts';
import type { Question } from './question.ts';

/** Whether an entry is the one that a text asks. */
export const asksFor = (one: Question, text: string): boolean => {
  // The number before a question is none of its own.
  const said = withoutNumber(askedOf(text));
  return one.asks.some((pattern) => pattern.test(said)) && !one.not?.some((pattern) => pattern.test(said));
};
