import type { Case, Coverage, InsurerDecision } from '../case/schema.ts';
import type { Sentence, Source } from '../plan.ts';
import type { Assessment } from '../policies/assess.ts';
import type { Passage, Setting, Voice } from '../wording/passage.ts';

export type { Voice };

/** What a letter is written from. Today is YYYY-MM-DD. */
export type At = {
  case: Case;
  voice: Voice;
  today: string;
  coverage?: Coverage;
  /** The insurer's answer that the letter is about, and its place in the file. */
  denial?: { decision: InsurerDecision; path: string };
  /** The letter is about a denial, and shows its numbers. */
  isAboutDenial: boolean;
  /** The published evidence stands in the same letter, so that a sentence may point to it. */
  citesEvidence?: true;
  /** The payer's policies for the therapy asked for. */
  assessments: Assessment[];
};

/**
 * A piece of a letter. `lines` stand under each other, a `paragraph` runs on, a `list` has points; of a `table` the first
 * sentence is the head, and cells are parted by tabs.
 */
export type Block = { id: string; heading?: string; style: 'lines' | 'paragraph' | 'list' | 'table'; sentences: Sentence[] };

/** A piece that many letters share: one file in `parts/`. */
export type Part = {
  heading?: string;
  style: Block['style'];
  /** Empty where the case does not hold the facts. */
  says(at: At): Sentence[];
  /** What the case lacks for it, each a plain sentence. */
  gaps?(at: At): string[];
};

/** A kind of letter or sheet: one file in `kinds/`. */
export type Kind = {
  title: string;
  /** Where it stands among the others, small first. */
  place: number;
  /** When to use it, one plain sentence. */
  use: string;
  /** The voices it can be written in, the usual one first. */
  voices: Voice[];
  /** Why it cannot be written for this case, or nothing. */
  unfit?(at: At): string | undefined;
  /** What the letter is, in its subject line. */
  subject(at: At): string;
  opening(at: At): Sentence[];
  /** What is asked for at the end, and how it stands on the page. */
  ask(at: At): Sentence[];
  asked?: { heading: string; style: Block['style'] };
  /** Parts in order; 'title', 'opening' and 'ask' are the kind's own. */
  parts: string[];
  /** The last day of the step: of this letter itself, or of the appeal that it is asked for. */
  due?: 'itself' | 'the appeal';
  /** Cases that it fits, by the sample's name, and such that it does not. */
  examples: { yes: string[]; no: string[] };
};

export type Letter = {
  kind: string; title: string; subject: string; voice: Voice; blocks: Block[];
  /** What the case lacks, or what the writer should know: for the writer's eyes only. */
  gaps: string[];
  /** The last day by the general rule, for the writer's eyes only. */
  due?: { date: string; says: string; source: Source };
};

/** The letter's setting as the passages for boxes want it. */
export const settingOf = (at: At): Setting => ({ topic: 'medical-necessity', kind: 'appeal', case: at.case, today: at.today, voice: at.voice, ...(at.coverage ? { coverage: at.coverage } : {}) });
/** A passage in its longest form. */
export const longest = (passage: Passage, at: At): Sentence[] => passage.says(settingOf(at))[0] ?? [];

export const part = (one: Part): Part => one;
export const kind = (one: Kind): Kind => one;
