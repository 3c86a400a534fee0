import type { Case } from '../case/schema.ts';
import type { Control } from '../reading.ts';
import type { Value } from '../values/value.ts';
import { entries } from './index.ts';
import { negation } from './negation.ts';
import type { Question } from './question.ts';

/** Whether an entry is the one that a text asks. */
export const asksFor = (one: Question, text: string): boolean => {
  const said = text.toLowerCase().slice(0, 600);
  return one.asks.some((pattern) => pattern.test(said)) && !one.not?.some((pattern) => pattern.test(said));
};

/** The answer to a clinical question, from a recorded fact alone; two entries that claim it, or an unclear negation, give none. */
export function answerQuestion(input: { control: Control; context: string[]; case: Case; today: string }): { value: Value } | undefined {
  const asked = input.control.label;
  const claims = Object.values(entries).filter((one) => asksFor(one, asked));
  const only = claims.length === 1 ? claims[0] : undefined;
  const value = only?.answer(input.case, asked.toLowerCase(), input.today);
  if (!only || !value) return undefined;
  if (value.is !== 'yes-no' || !only.mayBeNegated) return { value };
  const sense = negation(asked);
  if (sense === 'unclear') return undefined;
  return { value: sense === 'plain' ? value : { ...value, yes: !value.yes } };
}
