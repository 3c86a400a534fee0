import type { Control } from '../reading.ts';

/** Widgets that are answered by choosing, not by typing. */
export const CHOICES: ReadonlySet<string> = new Set(['radio', 'aria-radio', 'checkbox', 'aria-checkbox', 'switch', 'select', 'select-multiple', 'listbox', 'combobox']);

const WORDS = new Set(['yes', 'no', 'y', 'n', 'true', 'false', 'na', 'n/a', 'not applicable', 'unknown', 'unsure', 'not sure', 'none', "don't know", 'don’t know', 'do not know', 'dont know', "i don't know", 'i do not know', 'i am not sure', "i'm not sure", 'not certain', 'uncertain', 'not known', 'unable to determine', '']);

/** Answers that begin with yes or no and go on. */
export const YES = /^yes(?=[\s,:;(–—-]|$)/i;
export const NO = /^no(?=[,:;(–—-]|\s*[(–—-]|\s(?:it|this|the|i|we|not|there|they|he|she)\b|$)/i;

const VERB = /^(?:is|are|am|was|were|does|do|did|has|have|had|will|can|may)$/i;
const bare = (label: string): string => label.trim().replace(/[.*]+$/, '');
/** "does" and "does not", within a sentence: whether an answer of such a pair says yes; nothing where they are no such pair. */
export function ofVerbs(labels: string[], label: string): boolean | undefined {
  const [short = '', long = ''] = labels.map(bare).sort((a, b) => a.length - b.length);
  if (labels.length !== 2 || !VERB.test(short) || long.toLowerCase() !== `${short.toLowerCase()} not`) return undefined;
  return bare(label) === short;
}

/** True where a control can only be answered with yes or no: a single box or switch, or options that say nothing else. */
export function asksYesNo(control: Control): boolean {
  const options = control.options ?? [];
  const single = ['checkbox', 'switch', 'aria-checkbox'].includes(control.widget) && options.length <= 1;
  if (single || ofVerbs(options.map((one) => one.label), '') !== undefined) return true;
  const said = options.map((one) => one.label.trim().toLowerCase().replace(/’/g, "'").replace(/[.*]/g, '')).filter((one) => !/^(select|choose|please|-)/.test(one));
  // "Yes, it's urgent", "No, it can wait": one of each, and what they mean behind it.
  if (said.filter((one) => YES.test(one)).length === 1 && said.filter((one) => NO.test(one)).length === 1 && said.every((one) => YES.test(one) || NO.test(one) || WORDS.has(one))) return true;
  return said.length > 0 && said.every((one) => WORDS.has(one)) && said.some((one) => one === 'yes' || one === 'no' || one === 'y');
}
