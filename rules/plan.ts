import type { FormKind } from './forms/kind.ts';

/** A fact a value or a sentence stands on: where in the case file, in words, and its date where it has one. */
export type Fact = { path: string; says: string; date?: string };

/** A published source: shown beside what stands on it. */
export type Source = { title: string; url?: string; read?: string; sure: boolean; /** What it says, in our words. */ says?: string };

/** A sentence of drafted wording with what it stands on. */
export type Sentence = { text: string; facts: Fact[]; sources: Source[] };

/** Why a control is left. Total: every reason has its sentence in `rules/decide/reasons.ts`. */
export type LeftReason =
  | 'not-understood' | 'not-recorded' | 'tie' | 'other-party' | 'attestation' | 'signature' | 'secret' | 'search'
  | 'captcha' | 'elsewhere' | 'hidden' | 'disabled' | 'holds-value' | 'taught' | 'no-matching-option' | 'does-not-fit' | 'file' | 'sensitive' | 'unsupported';

/** How a value is put in. `text` for anything typed (also native dates, as YYYY-MM-DD); `choose` names the options by value. */
export type Writing =
  | { how: 'text'; text: string }
  | { how: 'choose'; options: { value: string; label: string }[] }
  | { how: 'check'; checked: boolean }
  /** Of a list that shows its choices only when it is opened: every way they may say it, best first; a code may be followed by its words. */
  | { how: 'pick'; text: string; words: string[]; code?: string };

export type PlanItem = {
  /** `${frameId}:${control.key}` */
  id: string;
  frameId: number;
  key: string;
  /** What a person calls the control on the page. */
  label: string;
  /** Nearest heading or legend: the preview is grouped by it, in page order. */
  group: string;
  /** A person can tick it: `fill` starts ticked; `offer` (the control holds a value already) starts unticked; `left` cannot be ticked. */
  state: 'fill' | 'offer' | 'left';
  /** What will be there, as a person reads it; "" when left. */
  shown: string;
  writing?: Writing;
  /** Of a button that adds a row: how many more the case needs. It is pressed so often, then the rows are read and filled. */
  rows?: number;
  facts: Fact[];
  reason?: LeftReason;
  /** Of a left or offered control, one plain sentence: why. */
  why?: string;
  /** Decided by what the person taught about this site. */
  taught?: true;
  /** What it holds now, if anything. */
  holds?: string;
  /** For free text: the draft, sentence by sentence, the limit counted as servers count, and gaps. */
  wording?: { sentences: Sentence[]; limit?: number; gaps: string[]; /** What the box had no room for. */ leftOut: string[] };
};

export type Plan = {
  /** One per plan, named at Fill. */
  id: string;
  kind: FormKind;
  /** "Prior authorization request" */
  kindTitle: string;
  /** Words on the page that tell the kind. */
  evidence: string[];
  /** The insurer that the page names (portal entry or words), if any. */
  payer?: string;
  /** The case's coverage that the form is about. */
  coverageIndex: number;
  patient: { name: string; birthDate: string; memberIdEnd: string };
  caseId: string;
  items: PlanItem[];
  /** A stop: nothing may be filled, with the reason in one sentence (page names another patient, …). */
  stop?: string;
  /** Warnings that do not stop (payer on the page differs from the case's). */
  warnings: string[];
};

export type ReceiptItem = { id: string; label: string; group: string; outcome: 'filled' | 'left' | 'refused'; shown: string; why?: string; /** Of one that was refused: what was meant for it, for the person to put in. */ meant?: string };
export type Receipt = { planId: string; origin: string; at: string; items: ReceiptItem[]; undone: boolean };
