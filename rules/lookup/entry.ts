import type { Source } from '../plan.ts';

/** One thing to look up: the short answer first, then what more there is to say or to do. Everything in our own words. */
export type LookupEntry = {
  title: string;
  /** One or two sentences: the answer itself. */
  answer: string;
  /** What to do, in order. */
  steps?: string[];
  /** Exceptions and remarks. */
  more?: string[];
  /** Other words that people type for it. */
  words?: string[];
  source: Source;
  /** `yes`: typed so, it is among the first three found. `no`: typed so, it is not the first. */
  examples: { yes: string[]; no: string[] };
};

/** Gives an entry its type. */
export const lookup = (entry: LookupEntry): LookupEntry => entry;
