import type { Ask } from '../decide/field.ts';
import { roleIn } from '../decide/role-of.ts';

/** A section that is called so and nothing more. */
const PHARMACY = /^[\W\d]*(?:(?:preferred|local|retail|patient'?s?) )?(?:pharmacy|laborator(?:y|ies)|labs?|ambulance(?: (?:company|provider|service))?|imaging center|hospice)\W*$/i;
const STRANGER = /\b(?:other driver|adjuster|police|law firm|claims? adjuster|benefits? (?:office|department|administrator)|person (?:we|you|to be|who|whom)\b[^.]{0,30}\bpa(?:y|id)|(?:whom|who) (?:should )?(?:we|to) (?:should )?pay|person injured|injured person|landlord|school|responsible party)\b/i;
const CONTACT = /^[\W\d]*contact\W*$/i;
const INSURANCE = /\b(insurance|insurer|coverage|payer|payor|health plan)\b/i;
const OF_A_PERSON = /\b(claim|request|patient|member|you|your)\b/i;

/**
 * A label that names nobody ("Name", "Phone") right below a section of a party that the case does not describe, or may not:
 * "Pharmacy", "Insurance information" (the insurer's, or the subscriber's), a lone "Contact".
 */
export function unplaced({ role, kind, control, context }: Ask): boolean {
  if (roleIn(control.label, true)) return false;
  const own = new Set([control.label, control.column, control.row]);
  const section = context.find((text) => !own.has(text));
  if (section === undefined) return false;
  if (PHARMACY.test(section) || STRANGER.test(section)) return true;
  if (role !== 'patient') return false;
  if (CONTACT.test(section)) return kind === 'prior-authorization';
  return INSURANCE.test(section) && !OF_A_PERSON.test(section) && roleIn(section, false) === undefined;
}
