import type { Decision, Role } from './decision.ts';
import type { Control } from '../reading.ts';
import { groupKey, sections } from './context.ts';

/** One control's place in a page, with how its role came about. */
export type Placed = { control: Control; decision: Decision; /** A word on the page says whose it is. */ said: boolean };

/** What is asked of one party alone. */
const TELLS: Record<string, Role> = {
  npi: 'prescriber', dea: 'prescriber', license: 'prescriber', specialty: 'prescriber', taxonomy: 'prescriber', credentials: 'prescriber', 'practice-name': 'prescriber',
  'facility-name': 'facility', 'representative-relationship': 'representative', 'contact-role': 'contact',
};
const NAMES = new Set(['full-name', 'first-name', 'last-name']);
const OF_A_PERSON = new Set([...NAMES, 'middle-name', 'birth-date', 'sex', 'street', 'street-2', 'city', 'state', 'postal-code', 'city-state-zip', 'full-address', 'phone', 'fax', 'email']);

/** Where a name, a street or a phone is asked once more, another person begins. */
function beginsAnew(placed: Placed[]): Placed[][] {
  const blocks: Placed[][] = [];
  let seen = new Set<string>();
  for (const one of placed) {
    const field = one.decision.does === 'ask' && one.control.rowIndex === undefined && (one.decision.part?.index ?? 0) === 0 ? one.decision.field : undefined;
    if (field && OF_A_PERSON.has(field) && seen.has(field) && !one.said) {
      blocks.push([]);
      seen = new Set();
    }
    if (blocks.length === 0) blocks.push([]);
    blocks.at(-1)?.push(one);
    if (field) seen.add(field);
  }
  return blocks;
}

/** A name is one thing, whole or in parts. */
const kindOf = (field: string): string => (NAMES.has(field) ? 'name' : field);

/** By field: the groups in which a word says that it is that party's. */
function saidOf(role: Role, placed: Placed[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { control, decision, said } of placed) {
    if (!said || decision.does !== 'ask' || decision.role !== role || !(OF_A_PERSON.has(decision.field) || decision.field in TELLS)) continue;
    groups.set(kindOf(decision.field), (groups.get(kindOf(decision.field)) ?? new Set()).add(groupKey(control)));
  }
  return groups;
}

/**
 * Where no word says whose a name or an address is, and the page has asked the patient's already, it is somebody else's:
 * whose, by what else is asked beside it ("NPI": the prescriber), or it is left. (A blind page gave a clinic's street the patient's.)
 */
export function tellApart(placed: Placed[]): Decision[] {
  const decided = new Map<string, Decision>();
  const asked = new Set<string>();
  const elsewhere = { patient: saidOf('patient', placed), prescriber: saidOf('prescriber', placed) };
  const isElsewhere = (role: 'patient' | 'prescriber', { control, decision }: Placed): boolean => {
    const groups = decision.does === 'ask' ? elsewhere[role].get(kindOf(decision.field)) : undefined;
    return groups !== undefined && !groups.has(groupKey(control)) && sections(control).length > 0;
  };
  for (const block of beginsAnew(placed)) {
    const tells = (group: string): Role | undefined => block.map(({ control, decision }) => (decision.does === 'ask' && groupKey(control) === group ? TELLS[decision.field] : undefined)).find(Boolean);
    const again = block.some(({ decision, said }) => !said && decision.does === 'ask' && decision.role === 'patient' && OF_A_PERSON.has(decision.field) && asked.has(decision.field));
    const isOpen = ({ control, decision, said }: Placed): boolean => !said && decision.does === 'ask' && decision.role === 'patient' && OF_A_PERSON.has(decision.field) && control.rowIndex === undefined;
    // Where the name of a section is somebody else's, so is its phone.
    const strange = new Set(block.filter((one) => isOpen(one) && isElsewhere('patient', one)).map(({ control }) => groupKey(control)));
    // A section that names nobody and asks a name, where the prescriber is named in another: a nurse's, a second provider's.
    const second = new Set(block.filter((one) => !one.said && one.control.rowIndex === undefined && one.decision.does === 'ask' && NAMES.has(one.decision.field) && isElsewhere('prescriber', one)).map(({ control }) => groupKey(control)));
    for (const { control, decision, said } of block) {
      const isAnother = isOpen({ control, decision, said }) && (again || strange.has(groupKey(control)));
      // An NPI of nobody in particular, where another part is the prescriber's: a place's, or another provider's.
      const isOtherProvider = !said && decision.does === 'ask' && decision.role === 'prescriber' && !decision.part && control.rowIndex === undefined && (second.has(groupKey(control)) || isElsewhere('prescriber', { control, decision, said }));
      const teller = tells(groupKey(control));
      // "Title" and "Phone" below "Contact": of whoever has that title.
      if (teller === 'contact' && groupKey(control) !== '' && isOpen({ control, decision, said }) && decision.does === 'ask' && (NAMES.has(decision.field) || ['phone', 'fax', 'email'].includes(decision.field))) {
        decided.set(control.key, { ...decision, role: 'contact' });
        continue;
      }
      const told = teller === 'prescriber' && second.has(groupKey(control)) ? undefined : teller;
      if (isOtherProvider) decided.set(control.key, { key: decision.key, does: 'leave', reason: 'tie', because: 'the prescriber or another provider' });
      if (isAnother && decision.does === 'ask') decided.set(control.key, told ? { ...decision, role: told } : { key: decision.key, does: 'leave', reason: 'tie', because: 'the patient or somebody else' });
    }
    for (const { decision } of block) if (decision.does === 'ask' && decision.role === 'patient') asked.add(decision.field);
  }
  return placed.map(({ control, decision }) => decided.get(control.key) ?? decision);
}
