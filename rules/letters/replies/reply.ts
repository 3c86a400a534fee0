import type { Sentence } from '../../plan.ts';
import type { At } from '../letter.ts';

/** How one reason for a denial is answered: one file each, its name is the reason. */
export type Reply = {
  title: string;
  says(at: At): Sentence[];
  gaps?(at: At): string[];
  /** True where a corrected claim, not an appeal, is the way. */
  isCorrection?: boolean;
};
export const reply = (one: Reply): Reply => one;
