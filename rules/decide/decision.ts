import type { FormKind } from '../forms/kind.ts';
import type { LeftReason } from '../plan.ts';

/** Whose a control is. `other`: another party (employer's HR, pharmacy, referring or primary-care provider, other insurance's holder, witness): left. */
export type Role = 'patient' | 'subscriber' | 'prescriber' | 'facility' | 'representative' | 'contact' | 'payer' | 'other-coverage' | 'other';

/** What is thought of one control: role and meaning are two axes ("NPI" below Facility is not "NPI" below Prescriber). */
export type Decision =
  | {
      key: string;
      does: 'ask';
      role: Role;
      /** File name in `rules/fields/`. */
      field: string;
      /** All that the box asks together, in its order, where that is more than the field. */
      also?: { field: string; /** The piece of the label. */ label: string; /** The field is asked twice, and its piece tells which. */ again?: true }[];
      /** In a repeating table: which of the case's rows (0-based). */
      row?: number;
      /** Split over boxes: which of how many. */
      part?: { index: number; count: number };
      /** The words that decided. */
      because: string;
    }
  | {
      key: string;
      does: 'leave';
      reason: LeftReason;
      because: string;
      /** What it would have asked: a locked field that names another patient still stops the fill. */
      role?: Role;
      field?: string;
    };

export type FormDecision = {
  kind: FormKind;
  kindTitle: string;
  /** Words on the page that tell the kind. */
  evidence: string[];
  /** File name in `rules/portals/`, if the host or the page's words name one. */
  portal?: string;
  payer?: string;
  /** By frameId, in reading order. */
  decisions: { frameId: number; decisions: Decision[] }[];
};
