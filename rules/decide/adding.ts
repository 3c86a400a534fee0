import type { Control, Press, Reading } from '../reading.ts';
import { found } from './phrase.ts';
import { words } from './words.ts';

const ADDS = ['add', 'another', 'new row', 'new line', 'insert row', 'insert line', 'more row', 'more line', 'additional row', 'additional line'];
/** What may be added that is no row of the case's lists. */
const OTHER = [
  'file', 'document', 'attachment', 'photo', 'image', 'receipt', 'note', 'comment', 'signature', 'patient', 'member', 'dependent', 'provider', 'facility', 'insurance', 'coverage',
  'account', 'bank', 'card', 'calendar', 'cart', 'favorite', 'user', 'contact', 'phone', 'email', 'address', 'message', 'representative', 'pharmacy',
];
const REMOVES = ['remove', 'delete', 'discard', 'take out'];

/** Whether a button says that it adds one more line of what stands beside it. */
export const addsRow = (press: Press): boolean => found(ADDS, words(press.label)) !== undefined && found(OTHER, words(press.label)) === undefined && words(press.label).length <= 7;

const removes = (press: Press): boolean => found(REMOVES, words(press.label)) !== undefined || /^[×✕✖x-]$/i.test(press.label.trim());

/** The controls of the last row of the block that the button adds to; none where it stands beside no rows. */
export function lastRowOf({ controls }: Reading, press: Press): Control[] {
  const place = (key: string | undefined): number => controls.findIndex((one) => one.key === key);
  const rowAt = (at: number): number | undefined => controls[at]?.rowIndex;
  let last = place(press.after);
  if (rowAt(last) === undefined) {
    // A button above its rows.
    last = place(press.before);
    while (rowAt(last) !== undefined && (rowAt(last + 1) ?? -1) >= (rowAt(last) ?? 0)) last += 1;
  }
  const row = rowAt(last);
  if (row === undefined) return [];
  let first = last;
  while (rowAt(first - 1) === row) first -= 1;
  return controls.slice(first, last + 1);
}

/** The button that takes away the row of these controls: the first after any of them that says so, and before the next row. */
export const removerOf = (reading: Reading, keys: ReadonlySet<string>): Press | undefined => reading.presses.find((press) => removes(press) && press.after !== undefined && keys.has(press.after));
