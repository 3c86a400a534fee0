import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageStarts, type Row } from '#components/letters/page-starts.ts';

/** Rows ten high, one below the other: "." may begin a page, "-" is tied to the row before, "t" is a table's row. */
const rows = (shape: string): Row[] => [...shape].map((one, at) => ({ top: at * 10, bottom: at * 10 + 10, isTied: one === '-', repeats: one === 't' ? 10 : 0 }));

describe('pages begin', () => {
  it.each<[what: string, shape: string, room: number, starts: number[]]>([
    ['nowhere in an empty letter', '', 30, []],
    ['once in a letter of one page', '...', 30, [0]],
    ['where the one before is full', '.......', 30, [0, 3, 6]],
    ['before a heading, not below it', '...-..', 30, [0, 2, 5]],
    ['before all that a heading is tied to', '..---..', 40, [0, 1, 5]],
    ['in the middle of what is longer than a page', '.-------', 30, [0, 3, 6]],
    ['before what is longer than a page, and in its middle', '..------', 30, [0, 1, 4, 7]],
    ['with less room where a table goes on', '..tttttt', 40, [0, 4, 7]],
    ['with every row that is higher than a page', '...', 5, [0, 1, 2]],
  ])('%s', (_, shape, room, starts) => expect(pageStarts(rows(shape), room)).toEqual(starts));

  it('in order, and hold no more than they have room for', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('.', '-', 't')).map((all) => all.join('')), fc.integer({ min: 2, max: 20 }), (shape, high) => {
      const all = rows(shape);
      const starts = pageStarts(all, high * 10);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(starts[0] ?? 0).toBe(0);
      for (const [at, start] of starts.entries()) expect((starts[at + 1] ?? all.length) - start + all[start]!.repeats / 10).toBeLessThanOrEqual(high);
    }));
  });
});
