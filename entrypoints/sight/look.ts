import type { Placed } from '../eyes/eyes.ts';
import { askTicks } from './asks.ts';
import { goOn } from './lines.ts';
import { nameBoxes } from './names.ts';
import { nearIn } from './near.ts';
import { runsIn } from './runs.ts';
import { isFree, isOneLine, isTick, type Of, RIGHT, type Thing, thing } from './thing.ts';
import { headBoxes, rankRuns } from './titles.ts';

const LONGEST = 600;
const said = (run: Of<Thing>): string => (run?.text ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** The block that all of them stand in. */
function around(controls: Element[]): Node {
  const range = document.createRange();
  range.setStartBefore(controls[0] as Element);
  range.setEndAfter(controls.at(-1) as Element);
  return range.commonAncestorContainer;
}

/** Line by line, from left to right. */
const inOrder = (a: Thing, b: Thing): number => (isOneLine(a, b) ? a.at.left - b.at.left : a.at.top - b.at.top);

/** What a person sees of boxes that a page places by coordinates, so that its own order says nothing of them. */
export function look(controls: Element[]): Map<Element, Placed> {
  if (controls.length === 0) return new Map();
  const all = controls.map((one) => thing(one, one.getBoundingClientRect()));
  const runs = runsIn(around(controls));
  const things = [...runs, ...all.filter((one) => one.at.height > 0)].sort(inOrder);
  const boxes = things.filter((one) => one.text === '');
  const near = nearIn(things);
  nameBoxes(boxes, near);
  rankRuns(runs, Math.max(...boxes.map((one) => one.of?.at.height ?? 0)));
  for (const run of new Set(boxes.flatMap((one) => one.of ?? []))) goOn(run, near);
  askTicks(boxes.filter(isTick), near);
  headBoxes(things, near);
  const after = (one: Thing): string => {
    const run = isTick(one) ? undefined : near(one, RIGHT, 12);
    return isFree(run) && !run.asks && run.rank === 0 ? said(run) : '';
  };
  return new Map(all.map((one) => [one.node, { label: said(one.of), after: after(one), question: said(one.asked ?? one.of?.of?.asked), headings: one.titles.map(said), order: one.order, asked: one.asked, row: one.row }]));
}
