import type { Case } from '../case/schema.ts';
import type { FormKind } from '../forms/kind.ts';
import type { Control } from '../reading.ts';
import type { Value } from '../values/value.ts';
import type { Role } from './decision.ts';

/** What an entry is asked with: `today` is YYYY-MM-DD, `row` 0-based. */
export type Ask = {
  role: Role;
  coverageIndex: number;
  row?: number;
  /** The label asks for all of them ("codes", "code(s)"). */
  plural: boolean;
  kind: FormKind;
  /** Legends, headings and sibling columns around the control, and its label. */
  context: string[];
  /** Of a street box: `whole` where no box for the city follows, `first-line` where one for the second line does. */
  address?: 'whole' | 'first-line';
  today: string;
  control: Control;
};

/** A label as an example; with what stands around it where the label alone does not say. */
export type Example = string | { label: string; legend?: string; heading?: string; columns?: string[]; kind?: FormKind };

/** One meaning that a control can have. Phrases: see `phrase.ts`. */
export type Field = {
  title: string;
  /** Phrases that name it. */
  says: string[];
  /** Short phrases that name it only in the row of a table or repeated block. */
  inRows?: string[];
  /** Words of which each group must hold one, in any order: "drug", "strength" and a word that joins them. */
  together?: string[][];
  /** Words that may stand beside what names it and then say nothing against it: "daily", "requested" beside "dose". */
  beside?: string;
  /** Phrases in the label that forbid it. */
  not?: string[];
  /** It only stands where a legend, heading or sibling column holds one of these. */
  within?: string[];
  /** It never stands where a legend, heading or sibling column holds one of these. */
  notWithin?: string[];
  /** Kinds of form that ask it; any where missing. */
  kinds?: FormKind[];
  /** Tokens of the HTML autocomplete attribute. */
  autocomplete?: string[];
  /** Whose it can be; the first where the page gives none. One alone: the page's cues do not matter. */
  roles: [Role, ...Role[]];
  /** A person's or a place's own particular: a bare label asks for it only where the section names a party that the case describes. See `values/unplaced.ts`. */
  placed?: true;
  /** Which of the case's lists its rows walk. */
  rows?: 'trials' | 'services' | 'diagnoses' | 'scores';
  /** It answers a question whose options are yes and no. */
  yesNo?: true;
  /** Of a choice: each of these groups is found in some option's words, so the options name the meaning where the label does not. */
  options?: string[][];
  /** Words in the label, the legend or an option with which the options do not name it. */
  optionsNot?: string[];
  /** Free text that wants a box. */
  wide?: true;
  value(from: Case, ask: Ask): Value | undefined;
  examples: { yes: Example[]; no: Example[] };
};

/** Gives an entry its type. */
export const field = (entry: Field): Field => entry;
