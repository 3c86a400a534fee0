/** A run of text, or a box, which has none. */
export type Thing = {
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
export type Side = 0 | 1 | 2 | 3;
export type Of<T> = T | undefined;

export const [LEFT, ABOVE, RIGHT, BELOW] = [0, 1, 2, 3] as const;
const EDGES = ['left', 'top', 'right', 'bottom'] as const;
/** Converted fonts are wider than those that were measured: text may reach into its box. */
export const SLACK = 8;

export const thing = (node: Element, at: DOMRect, text = ''): Thing => ({ at, node, text, rank: 0, order: -1, titles: [] });

export const opposite = (side: Side): Side => ((side + 2) % 4) as Side;
export const isAcross = (side: Side): boolean => side % 2 === 0;
const edge = (one: Thing, side: Side): number => one.at[EDGES[side]];
/** How far one thing is off on a side of another; less than nothing where they overlap. */
export const gap = (of: Thing, one: Thing, side: Side): number => (edge(one, opposite(side)) - edge(of, side)) * (side > 1 ? 1 : -1);
const shared = (of: Thing, one: Thing, from: Side, to: Side): number => Math.min(edge(of, to), edge(one, to)) - Math.max(edge(of, from), edge(one, from));
export const isOneLine = (of: Thing, one: Thing): boolean => shared(of, one, ABOVE, BELOW) > Math.min(of.at.height, one.at.height) / 2;
export const isOneColumn = (of: Thing, one: Thing): boolean => shared(of, one, LEFT, RIGHT) > 3;

/** A run that names no box yet. */
export const isFree = (run: Of<Thing>): run is Thing => run !== undefined && run.text !== '' && !run.of;
export const isTick = ({ node }: Thing): boolean => node.matches('[type=radio],[type=checkbox]');
