import type { Case, Coverage } from '../case/schema.ts';
import type { FormKind } from '../forms/kind.ts';
import type { Sentence } from '../plan.ts';
import type { WordingTopic } from '../values/value.ts';

/** Who speaks: the prescriber, the clinic's biller, or the patient. */
export type Voice = 'clinician' | 'biller' | 'patient';

export type Setting = { topic: WordingTopic; kind: FormKind; case: Case; coverage?: Coverage; today: string; voice: Voice; /** The box's own words. */ label?: string };

/** A piece of wording: where it stands, how much it matters, and what it says in longer and shorter forms. */
export type Passage = {
  title: string;
  topics: WordingTopic[];
  /** Place in the text, small first. */
  order: number;
  /** What is kept when room is short: small first. */
  rank: number;
  /** The box is not answered without it: it gets its shortest form before any other gets a longer one. */
  core?: true | WordingTopic[];
  /** Which form says enough: no passage of a lower rank takes room from it. The shortest unless told. */
  enough?: number;
  /** Longest form first; an empty list where the case does not hold the facts. */
  says: (at: Setting) => Sentence[][];
  /** Recorded facts whose lack is worth saying, each a plain sentence. */
  gaps?: (at: Setting) => string[];
};

export const passage = (one: Passage): Passage => one;
export const sentence = (text: string, facts: Sentence['facts'] = [], sources: Sentence['sources'] = []): Sentence => ({ text, facts, sources });
