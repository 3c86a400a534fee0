import type { Near } from './near.ts';
import { ABOVE, BELOW, gap, isAcross, isFree, isTick, LEFT, type Of, opposite, RIGHT, type Side, SLACK, type Thing } from './thing.ts';

/** How far off a tick's words may be, and those on each side of a box: left, above, right, below. */
const CLOSE = 40;
const REACH = [250, CLOSE, 0, 10] as const;

/** The text right beside a box, above and below where it begins with the box. */
function beside(box: Thing, side: Side, near: Near): Of<Thing> {
  const run = near(box, side, isTick(box) ? CLOSE : REACH[side]);
  return isFree(run) && (isAcross(side) || (run.at.left > box.at.left - 12 && run.at.left < box.at.right)) ? run : undefined;
}

/** A tick's words that stand nearer on the other side are in doubt: "Male [ ]   Female [ ]". A question there is not. */
function isDoubtful(tick: Thing, run: Thing, side: Side, near: Near): boolean {
  const other = beside(tick, opposite(side), near);
  return other !== undefined && gap(tick, other, opposite(side)) + 6 < gap(tick, run, side) && !/[:?]\s*$/.test(other.text);
}

/** The sides in the order in which most boxes have text nearest there; captions stand all above or all below, a tick's words all after or before. */
function waysOf(boxes: Thing[], sides: Side[], near: Near): Side[] {
  const nearest = boxes.map((box) => {
    const found = sides.flatMap((side) => {
      const run = beside(box, side, near);
      return run ? [{ side, away: gap(box, run, side) }] : [];
    });
    return found.sort((a, b) => a.away - b.away)[0]?.side;
  });
  const votes = (side: Side): number => nearest.filter((one) => one === side).length;
  return [...sides].sort((a, b) => votes(b) - votes(a)).filter((side, at, all) => !all.slice(0, at).includes(opposite(side)));
}

function nameFrom(boxes: Thing[], sides: Side[], near: Near): void {
  for (const side of waysOf(boxes, sides, near)) {
    for (const box of boxes) {
      const run = box.of ? undefined : beside(box, side, near);
      if (!run || (isTick(box) && isDoubtful(box, run, side, near))) continue;
      box.of = run;
      run.of = box;
    }
  }
}

/** Right below one with a name above it, and as wide: a row of a table. */
function nameRows(boxes: Thing[], near: Near): void {
  for (const one of boxes) {
    const up = one.of ? undefined : near(one, ABOVE, 14);
    if (!up?.of || gap(up, up.of, ABOVE) < -SLACK || Math.abs(up.at.left - one.at.left) + Math.abs(up.at.width - one.at.width) > SLACK) continue;
    one.of = up.of;
    if (!isTick(one)) one.row = (up.row ??= 0) + 1;
  }
}

/** "[ ] Other, namely [    ]": the words of a tick right before a box are the box's too. */
function nameAfterTicks(boxes: Thing[], near: Near): void {
  for (const one of boxes) {
    const run = one.of ? undefined : near(one, LEFT, 12);
    if (!run?.of || !run.text || !isTick(run.of)) continue;
    one.of = run;
  }
}

/** Gives each box the text that names it, and no text to two of them but where it heads a column. */
export function nameBoxes(boxes: Thing[], near: Near): void {
  const typed = boxes.filter((one) => !isTick(one));
  nameFrom(boxes.filter(isTick), [RIGHT, LEFT, ABOVE], near);
  nameAfterTicks(typed, near);
  nameFrom(typed, [LEFT, ABOVE, BELOW], near);
  nameRows(boxes, near);
}
