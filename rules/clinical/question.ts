import type { Case } from '../case/schema.ts';
import type { Fact } from '../plan.ts';
import type { Value } from '../values/value.ts';

/** A question that insurers ask, answered only from what is recorded. `undefined` = not recorded, which is never "no". */
export type Question = {
  title: string;
  /** Patterns over the question in lower case, capped; one must match. */
  asks: RegExp[];
  /** Any of these: another question. */
  not?: RegExp[];
  /** Words that it may say beside what it asks: with any other it asks for more than is recorded. Missing: its answer looks at every word itself. */
  beside?: string;
  /** Only among answers to choose from: a lone box with such words is somebody's certification. */
  toChoose?: true;
  /** True where the words say the opposite of what the fact says ("does not have", "free of"). Only for yes/no answers. */
  mayBeNegated: boolean;
  answer: (one: Case, question: string, today: string) => Value | undefined;
  examples: { yes: string[]; no: string[] };
};

export const question = (one: Question): Question => one;

/** Words that ask about a condition something else than whether it is there: whether somebody looked, taught, treats it, or whose it is. */
export const ASIDE = /\b(?:screened|screening for|evaluated|evaluation for|counsel\w*|educat\w*|informed (?:of|about)|discuss\w*|advis\w*|family|relatives?|ruled? out|treat(?:ed|ment) for|in treatment|in remission)\b/;

/** A yes/no from a recorded flag of `clinical`. */
export function flag(one: Case, key: keyof NonNullable<Case['clinical']> & string, says: string): Value | undefined {
  const recorded = one.clinical?.[key];
  if (typeof recorded !== 'boolean') return undefined;
  const fact: Fact = { path: `clinical.${key}`, says: `${says}: ${recorded ? 'yes' : 'no'}` };
  return { is: 'yes-no', yes: recorded, facts: [fact] };
}
