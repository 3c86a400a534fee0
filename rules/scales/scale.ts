import type { Source } from '../plan.ts';

/** A rating scale whose authors say what its scores mean. One without settled bands has no entry: its score stands alone. */
export type Scale = {
  /** Its names as letters and digits only: "phq9". */
  names: string[];
  highest: number;
  /** From which score on it is called so, the highest first; the last begins at 0. */
  bands: [number, string][];
  source: Source;
  /** Names of it, and of what is another scale. */
  examples: { yes: string[]; no: string[] };
};
export const scale = (one: Scale): Scale => one;
