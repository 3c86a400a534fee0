/** A line, a table's row or whatever else stands on one page: where it is in the letter as one long column. */
export type Row = {
  top: number;
  bottom: number;
  /** Stays with the row before it: below a heading, inside an item, in a signature. */
  isTied: boolean;
  /** The height of what is repeated above it where a page begins with it: a table's head. */
  repeats: number;
};

/**
 * The rows that pages begin with. A page holds what it has room for, and ends where two rows may part. Rows that are tied and
 * higher than a page part where it is full: split, never cut off.
 */
export function pageStarts(rows: readonly Row[], room: number): number[] {
  const starts: number[] = [];
  for (let at = 0; at < rows.length; at = nextStart(rows, at, room)) starts.push(at);
  return starts;
}

function nextStart(rows: readonly Row[], from: number, room: number): number {
  const full = rows.findIndex(({ bottom }, at) => at > from && bottom - rows[from]!.top + rows[from]!.repeats > room);
  if (full < 0) return rows.length;
  for (let at = full; at > from; at -= 1) if (!rows[at]!.isTied) return at;
  return full;
}
