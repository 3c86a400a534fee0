import type { Ask } from '../decide/field.ts';
import { roleIn } from '../decide/role-of.ts';

const COVERED = new Set(['patient', 'subscriber', 'payer', 'other-coverage']);

/** A bare "ID number" or "Group" below "Requesting provider" is the provider's, not the member's: only a label that says whose it is asks for the coverage there. */
export function ofProvider({ control, context, role }: Ask): boolean {
  const own = roleIn(control.label, true);
  if (own) return !COVERED.has(own);
  const section = context.filter((text) => text !== control.label && text !== control.column && text !== control.row).map((text) => roleIn(text, false)).find(Boolean);
  // "About you" on a claim asks of whoever files it.
  return section !== undefined && !COVERED.has(section) && !(section === 'representative' && role === 'subscriber');
}
