import type { Control } from '../reading.ts';
import { words } from './words.ts';

const NAMES = ['first', 'last', 'firstname', 'lastname'];
const said = (control: Control | undefined): string[] => words(control?.label ?? '');

/** What a bare label means beside its neighbours: "Code" after "Planned service or procedure", "Initial" between first and last name. */
export function spelledOut(controls: Control[], at: number): Control {
  const control = controls[at] as Control;
  const bare = said(control).join(' ');
  if (bare === 'initial' && [controls[at - 1], controls[at + 1]].some((one) => said(one).some((word) => NAMES.includes(word)))) return { ...control, label: 'Middle initial' };
  if (bare !== 'code' || control.rowIndex === undefined) return control;
  const before = controls[at - 1];
  const left = before?.rowIndex === control.rowIndex ? said(before) : [];
  const whose = left.includes('diagnosis') ? 'Diagnosis code' : left.some((word) => ['procedure', 'service', 'cpt', 'hcpcs'].includes(word)) ? 'Procedure code' : undefined;
  return whose ? { ...control, label: whose, column: whose } : control;
}
