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

/** "Aneurysmal disease or arteriovenous malformation?": yes with one recorded yes, no only where every one is recorded as no. */
function anyOf(claims: Question[], asked: string, one: Case, today: string): Value | undefined {
  const said = asked.toLowerCase().replace(/\([^()]*\)/g, ' ');
  if (claims.length < 2 || !/\bor\b/.test(said) || /\band\b/.test(said) || negation(said) !== 'plain' || claims.some((claim) => !claim.mayBeNegated)) return undefined;
  const values = claims.map((claim) => claim.answer(one, said, today));
  const flags = values.flatMap((value) => (value?.is === 'yes-no' ? [value] : []));
  const yes = flags.find((value) => value.yes);
  if (yes) return yes;
  return flags.length === claims.length ? { is: 'yes-no', yes: false, facts: flags.flatMap((value) => value.facts) } : undefined;
}

/** How the question stands to the fact it names: a "not" after it qualifies it ("that is not in remission"), which nobody recorded. */
function senseOf(one: Question, asked: string): ReturnType<typeof negation> {
  const said = asked.toLowerCase().slice(0, 600).replace(/\([^()]*\)/g, ' ').replace(/\bwith or without\b/g, ' ');
  const hit = one.asks.map((pattern) => pattern.exec(said)).find(Boolean);
  if (!hit) return negation(said);
  return negation(said.slice(hit.index + hit[0].length)) === 'plain' ? negation(said.slice(0, hit.index)) : 'unclear';
}

/** The answer to a clinical question, from a recorded fact alone; two entries that claim it, or an unclear negation, give none. */
export function answerQuestion(input: { control: Control; context: string[]; case: Case; today: string }): { value: Value } | undefined {
  const asked = input.control.label;
  const claims = Object.values(entries).filter((one) => asksFor(one, asked));
  const any = anyOf(claims, asked, input.case, input.today);
  if (any) return { value: any };
  const only = claims.length === 1 ? claims[0] : undefined;
  const value = only?.answer(input.case, asked.toLowerCase(), input.today);
  if (!only || !value) return undefined;
  if (value.is !== 'yes-no' || !only.mayBeNegated) return { value };
  const sense = senseOf(only, asked);
  if (sense === 'unclear') return undefined;
  return { value: sense === 'plain' ? value : { ...value, yes: !value.yes } };
}
