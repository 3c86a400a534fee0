import type { Near } from './near.ts';
import { ABOVE, BELOW, isFree, type Side, type Thing } from './thing.ts';

const MOST = 3;

const isSamePrint = (run: Thing, line: Thing): boolean => line.rank === run.rank && Math.abs(line.at.height - run.at.height) <= 1 && Math.abs(line.at.left - run.at.left) <= 3;

/** Lines of the same print right above or below a run go on with it. */
export function goOn(run: Thing, near: Near): void {
  const from = (side: Side): string[] => {
    const said: string[] = [];
    for (let at = run; said.length < MOST; ) {
      const line = near(at, side, run.at.height / 2);
      if (!isFree(line) || line.asks || !isSamePrint(run, line)) break;
      line.of = run;
      said.push(line.text);
      at = line;
    }
    return said;
  };
  run.text = [...from(ABOVE).reverse(), run.text, ...from(BELOW)].join(' ');
}
