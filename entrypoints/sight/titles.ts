import type { Near } from './near.ts';
import { isFree, LEFT, type Of, RIGHT, type Thing } from './thing.ts';

type Force = { title: Thing; from: number };

const ACROSS = 900;
const isTitle = (run: Of<Thing>): boolean => isFree(run) && run.rank > 0;
const LIGHT = /rgb\((2[0-5]\d\D*){3}/;
const isGround = (color: string): boolean => color.startsWith('rgb(') && !LIGHT.test(color);

/**
 * How much of a title each run is. Converters keep neither tags nor grounds: a title is larger than what names the boxes,
 * light as on a bar, or bold; a bold question is none.
 */
export function rankRuns(runs: Thing[], plain: number): void {
  for (const one of runs) {
    if (!/^.{2,120}[^.:?\s]\s*$/.test(one.text)) continue;
    const { fontWeight, color, fill, backgroundColor } = getComputedStyle(one.node);
    if (one.at.height > plain * 1.2 || LIGHT.test(color + fill) || isGround(backgroundColor)) one.rank = one.at.height + 1;
    else if (Number(fontWeight) > 500) one.rank = one.at.height;
  }
}

/** Whether nothing crosses a line between two columns until the next title. */
function isParted(part: number, things: Thing[], at: number): boolean {
  for (let next = at; next < things.length; next += 1) {
    const one = things[next] as Thing;
    if (next > at && isTitle(one)) return true;
    if (one.at.left < part && one.at.right > part + 24) return false;
  }
  return true;
}

/** The titles in force below a title: those above it in rank, and those of the other columns. Titles side by side begin columns. */
function below(force: Force[], things: Thing[], at: number, near: Near): Force[] {
  const title = things[at] as Thing;
  const x = title.at.left;
  const isSecond = isTitle(near(title, LEFT, ACROSS));
  const part = isSecond || isTitle(near(title, RIGHT, ACROSS)) ? undefined : force.find(({ from }) => from > 0)?.from;
  const isInColumn = part !== undefined && isParted(part, things, at);
  const from = isSecond ? x - 12 : isInColumn && x > part ? part : 0;
  return [...force.filter((other) => other.title.rank > title.rank || (from > 0 ? other.from < from : isInColumn && other.from > 0)), { title, from }];
}

/** Gives each box the titles in force where it stands; what stands below one goes together, down one column and then the next. */
export function headBoxes(things: Thing[], near: Near): void {
  let force: Force[] = [];
  things.forEach((one, at) => {
    if (isTitle(one)) {
      force = below(force, things, at, near);
      one.order = at;
    } else if (one.text === '') {
      const over = force.filter(({ from }) => from <= one.at.left);
      one.titles = over.filter(({ title, from }) => !over.some((other) => other.from > from && other.title.rank === title.rank)).map(({ title }) => title).reverse();
      one.order = (one.titles[0]?.order ?? 0) * things.length + at;
    }
  });
}
