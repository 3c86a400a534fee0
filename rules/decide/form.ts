import type { FormKind } from '../forms/kind.ts';

/** A kind of form. `kind: 'none'` entries are look-alikes: their words speak against offering anything. */
export type FormEntry = {
  title: string;
  kind: FormKind;
  /** Phrases in title, headings or buttons. */
  evidence: string[];
  /** Phrases there that speak against it. */
  against?: string[];
  /** Fields that such a form asks; at least three of them must be on the page. */
  asks: string[];
  examples: { yes: string[]; no: string[] };
};
export const form = (entry: FormEntry): FormEntry => entry;
