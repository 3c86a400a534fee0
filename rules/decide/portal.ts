/** An insurer's portal (or one that serves many, with no payer name of its own). */
export type Portal = {
  title: string;
  /** How the payer is called, in phrases. */
  payerNames: string[];
  /** Match patterns. Without one, the payer is known by its name only. */
  hosts: string[];
  /** Where the hosts were found, and when; `sure: false` where only memory says so. */
  source: string;
  read: string;
  sure: boolean;
  practice?: true;
  examples: { yes: string[]; no: string[] };
};
export const portal = (entry: Portal): Portal => entry;
