import { gap, isAcross, isOneColumn, isOneLine, type Of, type Side, SLACK, type Thing } from './thing.ts';

export type Near = (of: Thing, side: Side, reach: number) => Of<Thing>;

const LINE = 20;
const lineOf = (y: number): number => Math.floor(y / LINE);

/** Of several on the line above, the one that begins where the box does. */
const farness = (of: Thing, one: Thing, side: Side): number => Math.round(gap(of, one, side) / 6) * 6 + Math.abs(one.at.left - of.at.left) / 1000;

/** Finds the nearest thing on a side, which hides all behind it. By lines, so that but the few around are looked at. */
export function nearIn(things: Thing[]): Near {
  const lines = new Map<number, Thing[]>();
  for (const one of things) {
    for (let line = lineOf(one.at.top); line <= lineOf(one.at.bottom); line += 1) {
      const known = lines.get(line);
      if (known) known.push(one);
      else lines.set(line, [one]);
    }
  }
  return (of, side, reach) => {
    let [best, least]: [Of<Thing>, number] = [undefined, Infinity];
    const isIn = isAcross(side) ? isOneLine : isOneColumn;
    const pad = isAcross(side) ? 0 : reach;
    for (let line = lineOf(of.at.top - pad); line <= lineOf(of.at.bottom + pad); line += 1) {
      for (const one of lines.get(line) ?? []) {
        const away = gap(of, one, side);
        if (one === of || away <= -SLACK || away >= reach || !isIn(of, one)) continue;
        const far = farness(of, one, side);
        if (far < least) [best, least] = [one, far];
      }
    }
    return best;
  };
}
