import { entries as fields } from '../fields/index.ts';
import type { Control, Reading } from '../reading.ts';
import { addsRow } from './adding.ts';
import { groupKey } from './context.ts';
import { matches } from './match.ts';
import { cardOf } from './rows.ts';
import { words } from './words.ts';

/** A row of so many questions at most: longer runs that repeat are sections, not rows. */
const LONGEST_ROW = 14;

/** What numbers the rows: "Drug 2", "Drug B", "Second drug". */
const COUNTS = /^(?:\d+|[a-h]|1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth)$/;
const countless = (text: string): string => words(text).filter((word) => !COUNTS.test(word)).join(' ');
/** What two controls in the same place of two rows have in common: their words without a row's number, and their kind. */
const signature = (control: Control): string => `${control.widget}|${countless(control.label)}|${countless(groupKey(control))}`;

/** How many controls from `at` on make one row that stands there again right after: the shortest such run; 0 for none. */
function periodAt(signs: string[], controls: Control[], at: number): number {
  for (let period = 2; period <= LONGEST_ROW && at + 2 * period <= signs.length; period += 1) {
    const row = signs.slice(at, at + period);
    const isRow = new Set(row).size >= 2 && controls.slice(at, at + 2 * period).every((one) => one.rowIndex === undefined && one.label !== '' && one.part === undefined);
    if (isRow && row.every((sign, n) => sign === signs[at + period + n])) return period;
  }
  return 0;
}

/** How many controls from `at` on share one label, as "Drug A: name / from / to" over three boxes. */
function sharedFrom(controls: Control[], at: number): number {
  const { label, legends } = controls[at] ?? {};
  let end = at;
  while (label && controls[end]?.label === label && controls[end]?.legends[0] === legends?.[0] && controls[end]?.rowIndex === undefined && controls[end]?.part === undefined) end += 1;
  return end - at;
}

/** Rows whose boxes share the row's label: runs as long as each other, called the same but for what counts them. */
function sharedRows(controls: Control[]): void {
  for (let at = 0; at < controls.length; ) {
    const length = sharedFrom(controls, at);
    let end = at + Math.max(length, 1);
    const isNext = (): boolean => sharedFrom(controls, end) === length && countless(controls[end]?.label ?? '') === countless(controls[at]?.label ?? '') && countless(groupKey(controls[end] as Control)) === countless(groupKey(controls[at] as Control));
    while (length >= 2 && isNext()) end += length;
    if (length >= 2 && end > at + length) for (let n = at; n < end; n += 1) controls[n] = { ...(controls[n] as Control), rowIndex: Math.floor((n - at) / length) };
    at = end;
  }
}

const DAYS = new Set(['date-of-service', 'date-of-service-end', 'service-from', 'service-thru']);
const SUMS = new Set(['charge', 'amount-paid', 'amount-requested', 'total-charge']);

/** A lone card that its title counts ("Expense 1") is that line, though nothing on the page repeats it. */
function countedCards(controls: Control[]): void {
  const counted = new Set(controls.filter((one) => one.rowIndex !== undefined).map(groupKey));
  controls.forEach((control, at) => {
    const card = counted.has(groupKey(control)) ? undefined : cardOf(groupKey(control));
    if (card !== undefined) controls[at] = { ...control, rowIndex: card };
  });
}

/** Of a block that an "Add another" button follows: its last questions, as far back as they are what rows ask. */
function rowBefore(controls: Control[], after: number): number[] {
  const last = controls[after];
  if (!last || last.rowIndex !== undefined) return [];
  const run: number[] = [];
  for (let at = after; at >= 0 && run.length < LONGEST_ROW && controls[at]?.rowIndex === undefined && groupKey(controls[at] as Control) === groupKey(last); at -= 1) run.unshift(at);
  if (cardOf(groupKey(last)) !== undefined) return run;
  const asks = (at: number, which: Set<string>): boolean => matches({ ...(controls[at] as Control), rowIndex: 0 }, []).slice(0, 2).some((one) => which.has(one.field));
  const inRow = (at: number): boolean => matches({ ...(controls[at] as Control), rowIndex: 0 }, []).slice(0, 3).some((one) => fields[one.field]?.rows !== undefined);
  const first = run.findIndex(inRow);
  if (first < 0) return [];
  // A block of its own, mostly of what rows ask, is the row; else what stands right before the button.
  if (run.length <= 10 && run.filter(inRow).length * 2 >= run.length) return run;
  if (run.length <= 12 && groupKey(last) !== '' && run.some((at) => asks(at, DAYS)) && run.some((at) => asks(at, SUMS)) && first <= 1) return run;
  let from = run.length;
  while (from > 0 && inRow(run[from - 1] as number)) from -= 1;
  return run.slice(from);
}

const OF_ALL = /\b(?:total|sum|amount|paid|balance|due)\b/i;
/** Below the lines of a bill, in their own card: "Total of this bill", "Amount you paid" are of all of them and no line. */
function sumsBelow(controls: Control[]): void {
  controls.forEach((control, at) => {
    const before = controls[at - 1];
    const isFirst = control.rowIndex === 0 && (before?.rowIndex ?? 0) > 0 && groupKey(before as Control) === groupKey(control);
    if (!isFirst) return;
    let end = at;
    while (controls[end]?.rowIndex === 0 && groupKey(controls[end] as Control) === groupKey(control)) end += 1;
    const run = controls.slice(at, end);
    if (controls[end]?.rowIndex === 1 || !run.every(({ label }) => OF_ALL.test(label))) return;
    for (let n = at; n < end; n += 1) {
      const { rowIndex: _, ...rest } = controls[n] as Control;
      controls[n] = rest;
    }
  });
}

/**
 * The reading with the numbers of rows that are no rows of a table: blocks whose questions come again in the same order
 * ("Drug", "Dose", "Drug", "Dose"), and the single block that a button adds another of.
 */
export function withRepeats(reading: Reading): Reading {
  // The hidden input behind a widget is no question of its own.
  const isMute = (control: Control): boolean => !control.visible && control.label === '' && control.rowIndex === undefined;
  const controls = reading.controls.filter((control) => !isMute(control));
  sharedRows(controls);
  const signs = controls.map(signature);
  for (let at = 0; at < controls.length; ) {
    const period = periodAt(signs, controls, at);
    let end = at;
    for (let row = 0; period > 0 && signs.slice(at, at + period).every((sign, n) => sign === signs[end + n]); row += 1) {
      for (let n = 0; n < period; n += 1) controls[end + n] = { ...(controls[end + n] as Control), rowIndex: row };
      end += period;
    }
    at = end > at ? end : at + 1;
  }
  for (const press of reading.presses.filter(addsRow)) {
    for (const at of rowBefore(controls, controls.findIndex((one) => one.key === press.after))) controls[at] = { ...(controls[at] as Control), rowIndex: 0 };
  }
  countedCards(controls);
  sumsBelow(controls);
  const numbered = new Map(controls.map((control) => [control.key, control]));
  return { ...reading, controls: reading.controls.map((control) => numbered.get(control.key) ?? control) };
}
