import type { FormKind } from '../forms/kind.ts';

/** A kind of form. `kind: 'none'` entries are look-alikes: their words speak against offering anything. */
export type FormEntry = {
  title: string;
  kind: FormKind;
  /** Phrases in title, headings or buttons. */
  evidence: string[];
  /** Phrases there that speak against it. */
  against?: string[];
  /** Of look-alikes, what their labels and sections ask and no insurer does: two of them, or one of `alone`, make the page one. See `other-business.ts`. */
  marks?: string[];
  alone?: string[];
  /** Kinds of form that may ask `marks` too. */
  spares?: FormKind[];
  /** Fields that such a form asks; at least three of them must be on the page. */
  asks: string[];
  examples: { yes: string[]; no: string[] };
};
export const form = (entry: FormEntry): FormEntry => entry;
