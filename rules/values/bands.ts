import type { Control } from '../reading.ts';
import type { Fact } from '../plan.ts';
import { scaleNamed } from '../scales/index.ts';
import type { Value } from './value.ts';

/** The lowest and the highest number that an answer stands for: "20-27", "3 or more", "≥ 28", "less than 5". */
function span(label: string): [number, number] | undefined {
  const said = label.toLowerCase();
  const both = /(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})\b/.exec(said);
  if (both) return [Number(both[1]), Number(both[2])];
  const least = /(?:≥|>=|at least)\s*(\d{1,3})\b|\b(\d{1,3})\s*(?:\+|(?:years?(?: of age| old)? )?(?:or|and) (?:more|higher|greater|above|older|over|up)\b)/.exec(said);
  if (least) return [Number(least[1] ?? least[2]), Infinity];
  const over = /(?:>|more than|greater than|over|above)\s*(\d{1,3})\b/.exec(said);
  if (over) return [Number(over[1]) + 1, Infinity];
  const under = /(?:<|less than|fewer than|under|below|younger than)(?: age)?\s*(\d{1,3})\b/.exec(said);
  if (under) return [0, Number(under[1]) - 1];
  const most = /(?:≤|<=|at most|up to)\s*(\d{1,3})\b|\b(\d{1,3})\s*or (?:less|fewer|lower|below)/.exec(said);
  if (most) return [0, Number(most[1] ?? most[2])];
  const exact = /^\D*?(\d{1,3})\s*$/.exec(said.trim());
  return exact ? [Number(exact[1]), Number(exact[1])] : undefined;
}

/** The one answer among bands that a number falls into; none where two take it or the answers are no bands. Words alone count only where a form names all of the scale's bands so. */
export function bandOf(control: Control, number: number, facts: Fact[], scale?: string): Value | undefined {
  const options = (control.options ?? []).filter((one) => !one.disabled);
  const fit = options.filter((one) => {
    const held = span(one.label);
    return held && number >= held[0] && number <= held[1];
  });
  if (fit.length > 1) return undefined;
  const bands = scale ? scaleNamed(scale)?.bands : undefined;
  const word = bands?.find(([least]) => number >= least)?.[1];
  const plain = (text: string): string => text.toLowerCase().replace(/\([^()]*\)|[^a-z ]/g, ' ').replace(/\b(?:depression|anxiety|none|or)\b/g, ' ').replace(/\s+/g, ' ').trim();
  const named = bands?.every(([least, name]) => least === 0 || options.some((one) => plain(one.label) === name)) ? options.filter((one) => plain(one.label) === word) : [];
  const chosen = fit[0] ?? (named.length === 1 ? named[0] : undefined);
  return chosen && { is: 'choice', id: chosen.value, label: chosen.label, also: [], facts };
}
