import { entries as forms } from '../forms/index.ts';
import type { FormKind } from '../forms/kind.ts';
import type { Reading } from '../reading.ts';
import type { FormEntry } from './form.ts';
import { phraseIndex } from './phrase.ts';
import { words } from './words.ts';

/** So many different things that only another business asks. */
const ENOUGH = 2;
/** A longer text tells or asks about something; it does not name what goes into a box. */
const NAME = 8;

type Mark = { owner: FormEntry; alone: boolean };
const marked = (owner: FormEntry, all: string[] | undefined, alone: boolean): { owner: Mark; phrases: string[] }[] => (all ?? []).map((one) => ({ owner: { owner, alone }, phrases: [one] }));
const marks = phraseIndex(Object.values(forms).flatMap((owner) => [...marked(owner, owner.marks, false), ...marked(owner, owner.alone, true)]));

/** Care, in any word that neither a garage nor a builder uses. */
const CARE = /\b(?:patients?|medical(?:ly)?|medicine|health(?:care)?|clinical(?:ly)?|drugs?|medications?|prescri\w+|pharmac\w+|physicians?|doctors?|psychiat\w+|therap\w+|icd|cpt|hcpcs|ndc|npi|medicare|medicaid|hospitals?|infusions?|surg\w+|behavioral|illness|nurs\w+|treat(?:ments?|ed|ing)|phq|dx)\b/i;
/** One who pays for it, or who is covered by one. */
const PAYER = /\b(?:members?|subscribers?|enrollees?|insur\w+|plans?|coverage|covered|benefits?|medicare|medicaid|tricare|champva|polic(?:y|ies)|payers?|payors?|beneficiar\w+|claims?|claimant|participants?|\w*authoriz\w+|prior auth|formulary|hicn|superbill|cpt|hcpcs|icd)\b/i;

/** What is asked of a health plan's member, and of a motor club's only in part. */
const OF_A_MEMBER = ['birth-date', 'group-number', 'authorization-number', 'reference-number', 'name-and-particulars'];
const OF_AN_APPEAL = ['claim-number', 'date-of-service', 'denial-date'];

/** Everything that a page says, its controls' names and answers too. */
const saidOn = (readings: Reading[]): string[] =>
  readings.flatMap(({ title, headings, text, controls }) => [title, ...headings, text, ...controls.flatMap(({ label, hints, legends, options }) => [label, ...hints, ...legends, ...(options ?? []).slice(0, 12).map((one) => one.label)])]);

/** "VIN", "Breed", "Monthly housing payment": the page is another business's, whatever its title is. */
function isStrangers(readings: Reading[], kind: FormKind): boolean {
  const names = readings.flatMap(({ title, headings, controls }) => [title, ...headings.slice(0, 60), ...controls.filter((one) => !one.aside).flatMap(({ label, column }) => [label, column ?? ''])]);
  const seen = new Map<FormEntry, { marks: Set<Mark>; texts: Set<string> }>();
  for (const name of new Set(names)) {
    const said = words(name);
    if (said.length > NAME) continue;
    const hits = marks(said).filter(({ owner }) => !owner.owner.spares?.includes(kind));
    if (hits.some(({ owner }) => owner.alone)) return true;
    for (const { owner } of hits) {
      const held = seen.get(owner.owner) ?? { marks: new Set(), texts: new Set() };
      held.marks.add(owner);
      held.texts.add(said.join(' '));
      seen.set(owner.owner, held);
    }
  }
  return [...seen.values()].some((one) => Math.min(one.marks.size, one.texts.size) >= ENOUGH);
}

/** Whether the pages are about something else than care and its payment: an authorization, appeal or claim of another business. */
export function isOtherBusiness(readings: Reading[], kind: FormKind, asked: Set<string>, decidesOnCare: boolean): boolean {
  const said = saidOn(readings);
  if (kind === 'hsa-fsa') return isStrangers(readings, kind);
  // A step of a few boxes may ask for a member and a day alone.
  const isOfCare = decidesOnCare || said.some((text) => CARE.test(text)) || (asked.has('member-id') && [...OF_A_MEMBER, ...(kind === 'appeal' ? OF_AN_APPEAL : [])].some((field) => asked.has(field)));
  return !isOfCare || !said.some((text) => PAYER.test(text)) || isStrangers(readings, kind);
}
