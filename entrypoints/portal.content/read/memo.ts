import type { Grid } from './grid.ts';

/**
 * What was found out once and is asked again for every control of one reading: forgotten before the next, as pages change.
 * Everything here is keyed by elements of the page; nothing of a case is ever in it.
 */
type Memo = {
  /** By root: controls, and all that hold one. */
  holders: Map<Node, Set<Node>>;
  /** How much of what is in an element can be seen: see `visible.ts`. */
  seen: Map<Element, number>;
  /** Legends and named groups around what stands in an element. */
  legends: Map<Element, string[]>;
  /** By row of names: the rows below it that hold controls, each with its number. */
  rows: Map<HTMLTableRowElement, Map<Element, number>>;
  /** By row: the row of names in force there. */
  heads: Map<Element, HTMLTableRowElement | null>;
  /** By row of blocks: what its cells are called, or that it is no such row. */
  grids: Map<Element, Grid | null>;
  /** By root: the labels that name an id. */
  labels: Map<Node, Map<string, HTMLLabelElement[]>>;
  /** How many fields a block holds. */
  counts: Map<Element, number>;
};

const fresh = (): Memo => ({ holders: new Map(), seen: new Map(), legends: new Map(), rows: new Map(), heads: new Map(), grids: new Map(), counts: new Map(), labels: new Map() });

export let memo = fresh();
export const forget = (): void => void (memo = fresh());

/** What counts as a question of its own beside another. */
export const CONTROL = 'input:not([type=hidden]),select,textarea,[role="combobox"],[role="radio"],[role="checkbox"],[contenteditable="true"]';

/**
 * The labels of a field: those that name its id, and the one around it. (The browser's own `labels` walks the whole page
 * for every field that it has not answered for yet: 31 s for 10,000.)
 */
export function labelsOf(element: Element): HTMLLabelElement[] {
  const root = element.getRootNode();
  let byId = memo.labels.get(root);
  if (!byId) {
    byId = new Map();
    for (const label of (root as ParentNode).querySelectorAll?.<HTMLLabelElement>('label[for]') ?? []) byId.set(label.htmlFor, [...(byId.get(label.htmlFor) ?? []), label]);
    memo.labels.set(root, byId);
  }
  const named = element.id === '' ? [] : (byId.get(element.id) ?? []);
  const around = element.closest('label');
  const all = around && !named.includes(around) && (around.htmlFor === '' || around.htmlFor === element.id) ? [...named, around] : named;
  // The one control in a component is what the component's own label names.
  return all.length === 0 && root instanceof ShadowRoot && root.querySelectorAll(CONTROL).length === 1 ? labelsOf(root.host) : all;
}

/** How many fields a block holds: blocks are asked again for every field in them. */
export function countIn(block: Element): number {
  const known = memo.counts.get(block) ?? block.querySelectorAll('input:not([type=hidden]),select,textarea').length;
  memo.counts.set(block, known);
  return known;
}

/** Whether an element is a control or has one in it (in its own tree, not in shadow roots below). */
export function holdsControl(element: Element): boolean {
  const root = element.getRootNode();
  let held = memo.holders.get(root);
  if (!held) {
    held = new Set();
    for (const one of (root as ParentNode).querySelectorAll?.(CONTROL) ?? []) for (let up: Node | null = one; up && !held.has(up); up = up.parentNode) held.add(up);
    memo.holders.set(root, held);
  }
  return held.has(element);
}
