import type { Grid } from './grid.ts';
import type { Placed } from './placed.ts';
import type { Blanks } from './sentence.ts';
import type { Seen } from './visible.ts';

/** The nearest of each kind that an element stands in, itself counted, as `closest` would find them one by one. */
export type Within = {
  label: Element | null;
  /** A cell of a table. */
  cell: Element | null;
  /** A cell of a table or a description. */
  part: Element | null;
  /** What is told as one group. */
  group: Element | null;
  /** The page's header, footer and the like, rather than its form. */
  outside: Element | null;
  combobox: Element | null;
  /** A radio, box or switch that is drawn. */
  drawn: Element | null;
  editor: Element | null;
};

/**
 * What was found out once and is asked again for every control of one reading: forgotten before the next, as pages change.
 * Everything here is keyed by elements of the page; nothing of a case is ever in it.
 */
type Memo = {
  /** Controls, and all that hold one, of the roots that were looked through. */
  holders: Set<Node>;
  roots: Set<Node>;
  /** What an element stands in: see `within.ts`. */
  within: Map<Element, Within>;
  /** How much of what is in an element can be seen: see `visible.ts`. */
  seen: Seen;
  /** Legends and named groups around what stands in an element. */
  legends: Map<Element, string[]>;
  /** By row of names: the rows below it that hold controls, each with its number. */
  rows: Map<HTMLTableRowElement, Map<Element, number>>;
  /** By row: the row of names in force there. */
  heads: Map<Element, HTMLTableRowElement | null>;
  /** By row of boxes: see `below.ts`. */
  below: Map<Element, Element | null | false>;
  /** By block: the parts of it that are a box with its caption below. */
  alike: Map<Element, Element[]>;
  /** By row of blocks: what its cells are called, or that it is no such row. */
  grids: Map<Element, Grid | null>;
  /** By block: what its boxes in running sentences are called. */
  blanks: Map<Element, Blanks | null>;
  /** By root: the labels that name an id. */
  labels: Map<Node, Map<string, Element[]>>;
  /** How many fields a block holds. */
  counts: Map<Element, number>;
  /** Whether a form is a small one beside a large one. */
  small: Map<HTMLFormElement, boolean>;
  /** Controls on a page that places all by coordinates: see `placed.ts`. */
  placed?: Map<Element, Placed>;
};

const fresh = (): Memo => ({ holders: new Set(), roots: new Set(), within: new Map(), seen: new Map(), legends: new Map(), rows: new Map(), heads: new Map(), below: new Map(), alike: new Map(), grids: new Map(), blanks: new Map(), counts: new Map(), labels: new Map(), small: new Map() });

export let memo = fresh();
export const forget = (): void => void (memo = fresh());

/** What counts as a question of its own beside another. */
export const CONTROL = 'input:not([type=hidden]),select,textarea,[role="combobox"],[role="radio"],[role="checkbox"],[contenteditable="true"]';

/** How many fields a block holds: blocks are asked again for every field in them. */
export function countIn(block: Element): number {
  const known = memo.counts.get(block) ?? block.querySelectorAll('input:not([type=hidden]),select,textarea').length;
  memo.counts.set(block, known);
  return known;
}

/** Whether an element is a control or has one in it (in its own tree, not in shadow roots below). */
export function holdsControl(element: Element): boolean {
  if (memo.holders.has(element)) return true;
  const root = element.getRootNode();
  if (memo.roots.has(root)) return false;
  noteControls(root, (root as ParentNode & Node).querySelectorAll?.(CONTROL) ?? []);
  return memo.holders.has(element);
}

/** Whether it matches CONTROL: of most, their tag alone tells. */
function isOne(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'input') return (element as HTMLInputElement).type !== 'hidden' || element.matches(CONTROL);
  return tag === 'select' || tag === 'textarea' || element.matches(CONTROL);
}

/** Keeps that a control stands in all that is around it. */
export const noteControl = (element: Element): void => {
  for (let up: Node | null = element; up && !memo.holders.has(up); up = up.parentNode) memo.holders.add(up);
};

/** Keeps which elements of a root hold a control, where all its controls are among these. */
export function noteControls(root: Node, among: ArrayLike<Element>): void {
  memo.roots.add(root);
  const { length } = among;
  for (let at = 0; at < length; at += 1) {
    const one = among[at] as Element;
    if (isOne(one)) noteControl(one);
  }
}
