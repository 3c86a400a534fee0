import type { Kind } from './formats.ts';

/** The editor is one table: sections of fields, groups of fields, and rows that repeat. Paths (`at`) count from their owner. */
export type Option = readonly [id: string, label: string];
/** Shown only then; `owner` is the part of the case that the field stands in. */
type When = { when?: (owner: unknown) => boolean };
export type Field = When & {
  at: string;
  label: string;
  kind: Kind;
  hint?: string;
  options?: readonly Option[];
  /** The case is not whole without it, once its owner is there. */
  needed?: true;
  wide?: true;
};
export type Group = When & {
  group: string;
  at: string;
  says?: string;
  parts: readonly Part[];
  /** The case is not whole without this part, once its owner is there. */
  needed?: true;
  /** Closed at first where it holds nothing. */
  folded?: true;
};
export type Rows = When & { rows: string; one: string; add: string; none: string; parts: readonly Part[] };
export type Part = Field | Group | Rows;
export type Section = { id: string; title: string; says: string; parts: readonly Part[] };

export const isField = (part: Part): part is Field => 'label' in part;
export const isGroup = (part: Part): part is Group => 'group' in part;

export const personParts: readonly Field[] = [
  { at: 'firstName', label: 'First name', kind: 'text', needed: true },
  { at: 'middleName', label: 'Middle name', kind: 'text' },
  { at: 'lastName', label: 'Last name', kind: 'text', needed: true },
  { at: 'suffix', label: 'Suffix', kind: 'text', hint: 'Jr., Sr., III' },
];

const STATES = 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI AA AE AP';
const states = STATES.split(' ').map((code): Option => [code, code]);

const addressFields: readonly Field[] = [
  { at: 'line1', label: 'Street address', kind: 'text', needed: true },
  { at: 'line2', label: 'Apartment, suite', kind: 'text' },
  { at: 'city', label: 'City', kind: 'text', needed: true },
  { at: 'state', label: 'State', kind: 'choice', needed: true, options: states },
  { at: 'postalCode', label: 'ZIP code', kind: 'text', needed: true },
];
export const neededAddress: Group = { group: 'Address', at: 'address', parts: addressFields, needed: true };
export const address: Group = { group: 'Address', at: 'address', parts: addressFields, folded: true };

export const sexes: readonly Option[] = [['female', 'Female'], ['male', 'Male'], ['other', 'Other'], ['unknown', 'Not known']];
