import type { LeftReason } from '../plan.ts';
import type { Example } from './field.ts';

/** Words on a control that say: a person does this, not we. `unless` takes it back. */
export type LeaveEntry = { title: string; reason: LeftReason; says: string[]; unless?: string[]; examples: { yes: Example[]; no: Example[] } };
export const leave = (entry: LeaveEntry): LeaveEntry => entry;
