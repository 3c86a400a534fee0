import { goOn } from './lines.ts';
import type { Near } from './near.ts';
import { ABOVE, gap, isFree, isOneLine, LEFT, type Of, SLACK, type Thing } from './thing.ts';

/** Words so far off at the left give way to those right above. */
const FAR = 60;

/** The run that a tick answers: at the left of its line, right above it, or that of the ticks which it goes on from. */
function askedOf(tick: Thing, near: Near): Of<Thing> {
  const isAfter = tick.of && isOneLine(tick, tick.of) && tick.of.at.left < tick.at.left;
  const before = near((isAfter && tick.of) || tick, LEFT, 600);
  const over = near(tick, ABOVE, 24);
  const isOver = isFree(over) && over.at.left < tick.at.left + SLACK;
  if (isFree(before) && !(isOver && gap(tick, before, LEFT) > FAR)) return before;
  if (isOver) return over;
  const kin = (before?.text ? before.of : before)?.asked;
  return (kin && isOneLine(kin, tick) ? kin : over?.asked) ?? kin;
}

/** Finds what the ticks ask, line by line. */
export function askTicks(ticks: Thing[], near: Near): void {
  for (const one of ticks) {
    const asked = askedOf(one, near);
    if (!asked) continue;
    one.asked = asked;
    asked.asks = true;
  }
  for (const asked of new Set(ticks.flatMap((one) => one.asked ?? []))) goOn(asked, near);
}
