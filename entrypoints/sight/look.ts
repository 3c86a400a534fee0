import type { Placed } from '../portal.content/eyes.ts';

/** A run of text, or a box, which has none. */
type Thing = {
  at: DOMRect;
  node: Element;
  text: string;
  /** Of a run the box that it names, of a box the run that names it. */
  of?: Thing;
  /** Of a tick: the run that asks. */
  asked?: Thing;
  /** Of a run: whether it asks. */
  asks?: true;
  /** Of a box in a table: which it is below the run that names them all. */
  row?: number;
  /** How much of a title a run is: 0 where it is plain text. */
  rank: number;
  /** Where a person comes to it. */
  order: number;
  /** The titles in force for a box, nearest first. */
  titles: Thing[];
};
type Side = 0 | 1 | 2 | 3;
type Of<T> = T | undefined;

const [LEFT, ABOVE, RIGHT, BELOW] = [0, 1, 2, 3] as const;
const EDGES = ['left', 'top', 'right', 'bottom'] as const;
/** How far off a tick's words may be, and those on each side of a box. */
const CLOSE = 40;
const REACH = [250, CLOSE, 0, 10] as const;
/** Converted fonts are wider than those that were measured: text may reach into its box. */
const SLACK = 8;
const LINE = 20;
const FEW = 3;
const LONGEST = 600;

const opposite = (side: Side): Side => ((side + 2) % 4) as Side;
const isAcross = (side: Side): boolean => side % 2 === 0;
const edge = (one: Thing, side: Side): number => one.at[EDGES[side]];
const gap = (of: Thing, one: Thing, side: Side): number => (edge(one, opposite(side)) - edge(of, side)) * (side > 1 ? 1 : -1);
const shared = (of: Thing, one: Thing, from: Side, to: Side): number => Math.min(edge(of, to), edge(one, to)) - Math.max(edge(of, from), edge(one, from));
const isOneLine = (of: Thing, one: Thing): boolean => shared(of, one, ABOVE, BELOW) > Math.min(of.at.height, one.at.height) / 2;
const isFree = (run: Of<Thing>): run is Thing => run !== undefined && run.text !== '' && !run.of;
const isTitle = (run: Of<Thing>): boolean => isFree(run) && run.rank > 0;
const isTick = ({ node }: Thing): boolean => node.matches('[type=radio],[type=checkbox]');

const thing = (node: Element, at: DOMRect, text = ''): Thing => ({ at, node, text, rank: 0, order: -1, titles: [] });

/** The runs of text in a block, those that a converter has cut put together; of its parent's where it has none. */
function runsIn(block: Node, range: Range): Thing[] {
  const runs: Thing[] = [];
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(), last: Of<Thing>; node; node = walk.nextNode()) {
    range.selectNodeContents(node);
    const one = thing(node.parentElement as Element, range.getBoundingClientRect(), node.nodeValue as string);
    const away = last && isOneLine(last, one) ? gap(last, one, RIGHT) : NaN;
    if (last && Math.abs(away) < last.at.height / 2) {
      last.text += (away > 1 ? ' ' : '') + one.text;
      last.at.width += away + one.at.width;
    } else if (one.at.height && /\p{L}/u.test(one.text)) runs.push((last = one));
  }
  return runs[0] || !block.parentNode ? runs : runsIn(block.parentNode, range);
}

/** What a person sees of boxes that a page places by coordinates, so that its own order says nothing of them. */
export function look(controls: Element[]): Map<Element, Placed> {
  const range = document.createRange();
  range.setStartBefore(controls[0] as Element);
  range.setEndAfter(controls.at(-1) as Element);
  const block = range.commonAncestorContainer;
  const seen = controls.map((one) => thing(one, one.getBoundingClientRect()));
  const things = [...runsIn(block, range), ...seen].filter((one) => one.at.height).sort((a, b) => (isOneLine(a, b) ? a.at.left - b.at.left : a.at.top - b.at.top));

  const lines: Record<number, Thing[]> = {};
  const lineOf = (y: number): number => Math.floor(y / LINE);
  for (const one of things) for (let line = lineOf(one.at.top); line <= lineOf(one.at.bottom); line += 1) (lines[line] ??= []).push(one);
  /** The nearest thing on a side, which hides all behind it; of several on the line above, the one that begins where this does. */
  const near = (of: Thing, side: Side, reach: number): Of<Thing> => {
    let [best, least]: [Of<Thing>, number] = [undefined, Infinity];
    const pad = isAcross(side) ? 0 : reach;
    for (let line = lineOf(of.at.top - pad); line <= lineOf(of.at.bottom + pad); line += 1) {
      for (const one of lines[line] ?? []) {
        const away = gap(of, one, side);
        const far = Math.round(away / 6) * 6 + Math.abs(one.at.left - of.at.left) / 999;
        if (one !== of && away > -SLACK && away < reach && far < least && (isAcross(side) ? isOneLine(of, one) : shared(of, one, LEFT, RIGHT) > FEW)) [best, least] = [one, far];
      }
    }
    return best;
  };
  const beside = (box: Thing, side: Side): Of<Thing> => {
    const run = near(box, side, isTick(box) ? CLOSE : REACH[side]);
    return isFree(run) && (isAcross(side) || (run.at.left > box.at.left - 12 && run.at.left < box.at.right)) ? run : undefined;
  };
  /** Names boxes by the text on the side where most have it nearest, then on the next; never on two sides opposite to each other. */
  const name = (boxes: Thing[], sides: Side[]): void => {
    const first = boxes.map((box) => sides.filter((side) => beside(box, side)).sort((a, b) => gap(box, beside(box, a)!, a) - gap(box, beside(box, b)!, b))[0]);
    const votes = (side: Side): number => first.filter((one) => one === side).length;
    for (const side of sides.sort((a, b) => votes(b) - votes(a)).filter((one, at, all) => !all.slice(0, at).includes(opposite(one)))) {
      for (const box of boxes) {
        const run = box.of ? undefined : beside(box, side);
        const other = isTick(box) ? beside(box, opposite(side)) : undefined;
        // A tick's words that stand nearer on the other side are in doubt.
        if (!run || (other && gap(box, other, opposite(side)) + 6 < gap(box, run, side) && !/[:?]\s*$/.test(other.text))) continue;
        box.of = run;
        run.of = box;
      }
    }
  };
  const boxes = things.filter((one) => !one.text);
  const ticks = boxes.filter(isTick);
  name(ticks, [RIGHT, LEFT, ABOVE]);
  name(boxes.filter((one) => !isTick(one)), [LEFT, ABOVE, BELOW]);
  for (const one of boxes) {
    const up = near(one, ABOVE, 14);
    // Right below one with a name above it, and as wide: a row of a table.
    if (one.of || !up?.of || gap(up, up.of, ABOVE) < -SLACK || Math.abs(up.at.left - one.at.left) + Math.abs(up.at.width - one.at.width) > SLACK) continue;
    one.of = up.of;
    if (!isTick(one)) one.row = (up.row ??= 0) + 1;
  }

  const plain = Math.max(...boxes.map((one) => one.of?.at.height ?? 0));
  // Converters keep neither tags nor grounds: a title is larger, bold, or light as on a bar.
  for (const one of things) {
    const { fontWeight, color, fill } = getComputedStyle(one.node);
    if (/^.{2,120}[^.:?\s]\s*$/.test(one.text) && (Number(fontWeight) > 500 || one.at.height > plain * 1.2 || /rgb\((2[0-5]\d\D*){3}/.test(color + fill))) one.rank = one.at.height;
  }
  /** Lines right above or below one that go on with it. */
  const goOn = (run: Thing): Thing => {
    for (const side of [ABOVE, BELOW] as const) {
      const line = near(run, side, run.at.height / 2);
      if (!isFree(line) || line.asks || line.rank !== run.rank || Math.abs(line.at.left - run.at.left) > FEW) continue;
      line.of = run;
      run.text = side === ABOVE ? `${line.text} ${run.text}` : `${run.text} ${line.text}`;
    }
    return run;
  };
  for (const { of } of boxes) if (of) goOn(of);
  for (const one of ticks) {
    const before = near(one.of && isOneLine(one, one.of) && one.of.at.left < one.at.left ? one.of : one, LEFT, 600);
    const over = near(one, ABOVE, 24);
    const kin = (before?.text ? before.of : before)?.asked;
    const isOver = isFree(over) && over.at.left < one.at.left + SLACK;
    const asked = isFree(before) && !(isOver && gap(one, before, LEFT) > 60) ? before : isOver ? over : ((kin && isOneLine(kin, one) ? kin : over?.asked) ?? kin);
    if (!asked) continue;
    one.asked = asked;
    asked.asks = true;
  }
  for (const { asked } of ticks) if (asked) goOn(asked);

  let force: { title: Thing; from: number }[] = [];
  things.forEach((one, at) => {
    const x = one.at.left;
    if (isTitle(one)) {
      // Titles side by side part the page in columns, until something crosses.
      const isSecond = isTitle(near(one, LEFT, 900));
      const part = (!isSecond && !isTitle(near(one, RIGHT, 900)) && force.find(({ from }) => from > 0)?.from) || 0;
      const next = things.findIndex((other, n) => n > at && isTitle(other));
      const isParted = part && !things.slice(at, next < 0 ? undefined : next).some((other) => other.at.left < part && other.at.right > part + 24);
      const from = isSecond ? x - 12 : isParted && x > part ? part : 0;
      force = [...force.filter((other) => other.title.rank > one.rank || (from ? other.from < from : isParted && other.from)), { title: one, from }];
      one.order = at;
    } else if (!one.text) {
      const over = force.filter(({ from }) => from <= x);
      one.titles = over.filter(({ title, from }) => !over.some((other) => other.from > from && other.title.rank === title.rank)).map(({ title }) => title).reverse();
      // What stands below one title goes together: down one column, then the next.
      one.order = (one.titles[0]?.order ?? 0) * things.length + at;
    }
  });
  const said = (run: Of<Thing>): string => (run?.text ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return new Map(seen.map(({ node, of, asked, row, order, titles }) => [node, { label: said(of), question: said(asked), headings: titles.map(said), order, asked, row }]));
}
