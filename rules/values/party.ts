import type { Case } from '../case/schema.ts';
import type { Role } from '../decide/decision.ts';

type Coverage = Case['coverages'][number];
type Address = Case['patient']['address'];

/** A person or place of the case, in one shape whoever it is; `path` is where it stands in the case file. */
export type Party = {
  path: string;
  says: string;
  firstName?: string | undefined;
  middleName?: string | undefined;
  lastName?: string | undefined;
  suffix?: string | undefined;
  credentials?: string | undefined;
  /** Of places, and of contacts whose name is not taken apart. */
  name?: string | undefined;
  birthDate?: string | undefined;
  sex?: string | undefined;
  address?: Address | undefined;
  phone?: string | undefined;
  fax?: string | undefined;
  email?: string | undefined;
  npi?: string | undefined;
  taxId?: string | undefined;
};

/** The coverage that a role speaks of: the form's, or for other insurance the next one in order of benefits. */
export function coverageOf(from: Case, role: Role, index: number): { coverage: Coverage; path: string } | undefined {
  const at = role === 'other-coverage' ? from.coverages.findIndex((one, n) => n !== index && one.insuranceType !== 'hsa' && one.insuranceType !== 'fsa') : index;
  const coverage = from.coverages[at];
  return coverage && { coverage, path: `coverages[${at}]` };
}

/** The subscriber is the patient where the relationship is self, and never guessed where it is not. */
function subscriber(from: Case, role: Role, index: number): Party | undefined {
  const held = coverageOf(from, role, index);
  if (!held) return undefined;
  if (held.coverage.relationship === 'self') return { path: 'patient', says: 'Patient (the subscriber)', ...from.patient };
  return held.coverage.subscriber && { path: `${held.path}.subscriber`, says: 'Subscriber', ...held.coverage.subscriber };
}

const FIND: Record<Role, (from: Case, index: number) => Party | undefined> = {
  patient: (from) => ({ path: 'patient', says: 'Patient', ...from.patient }),
  subscriber: (from, index) => subscriber(from, 'subscriber', index),
  'other-coverage': (from, index) => subscriber(from, 'other-coverage', index),
  prescriber: (from) => from.prescriber && { path: 'prescriber', says: 'Prescriber', ...from.prescriber },
  facility: (from) => from.facility && { path: 'facility', says: 'Facility', ...from.facility },
  contact: (from) => from.contact && { path: 'contact', says: 'Contact', ...from.contact },
  representative: (from) => from.representative && { path: 'representative', says: 'Representative', ...from.representative },
  payer: (from, index) => {
    const held = coverageOf(from, 'payer', index);
    return held && { path: `${held.path}.payer`, says: 'Insurer', ...held.coverage.payer };
  },
  other: () => undefined,
};

/** The party of the case that has this role, if the case holds one. */
export const partyOf = (from: Case, ask: { role: Role; coverageIndex: number }): Party | undefined => FIND[ask.role](from, ask.coverageIndex);
