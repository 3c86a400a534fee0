import type { Role } from './decision.ts';

/** Words in a label, legend or heading that say whose a control is. */
export type RoleEntry = {
  title: string;
  role: Role;
  cues: string[];
  /** Cues that count in a label, row or column only, not in a section's title. */
  labelOnly?: string[];
  examples: { yes: string[]; no: string[] };
};
export const role = (entry: RoleEntry): RoleEntry => entry;
