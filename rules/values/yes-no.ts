import type { Control } from '../reading.ts';

/** Widgets that are answered by choosing, not by typing. */
export const CHOICES: ReadonlySet<string> = new Set(['radio', 'aria-radio', 'checkbox', 'aria-checkbox', 'switch', 'select', 'select-multiple', 'listbox', 'combobox']);

const WORDS = new Set(['yes', 'no', 'y', 'n', 'true', 'false', 'na', 'n/a', 'not applicable', 'unknown', 'unsure', 'not sure', 'none', '']);

/** True where a control can only be answered with yes or no: a single box or switch, or options that say nothing else. */
export function asksYesNo(control: Control): boolean {
  const options = control.options ?? [];
  const single = ['checkbox', 'switch', 'aria-checkbox'].includes(control.widget) && options.length <= 1;
  if (single) return true;
  const said = options.map((one) => one.label.trim().toLowerCase().replace(/[.*]/g, '')).filter((one) => !/^(select|choose|please|-)/.test(one));
  return said.length > 0 && said.every((one) => WORDS.has(one)) && said.some((one) => one === 'yes' || one === 'no' || one === 'y');
}
