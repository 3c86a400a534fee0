import { parentOf } from './roots.ts';

const SHOWN = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
const hidden = (element: Element): boolean => !(element.checkVisibility?.(SHOWN) ?? true);

/** Radios and boxes drawn by their label: the label is what a person sees. */
function drawnBy(element: HTMLElement, labels: (one: HTMLElement) => Element[]): Element[] {
  return element instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(element.type) ? labels(element) : [];
}

const ownLabels = (one: HTMLElement): Element[] => [...((one as HTMLInputElement).labels ?? [])];

const MARK = 64;
const isBox = (element: Element): boolean => element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type);
const opacityOf = (element: Element): number => Number(getComputedStyle(element).opacity || 1);

/** Whether the middle of the one lies within the other. */
function within(inner: Element, outer: Element): boolean {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  const [x, y] = [a.left + a.width / 2, a.top + a.height / 2];
  return a.width > 2 && a.height > 2 && x >= b.left && x <= b.right && y >= b.top && y <= b.bottom;
}

/** The mark that is drawn in the place of a see-through radio or box: small, no control itself, with a border, a ground or a picture. */
function isMark(element: Element): boolean {
  const style = getComputedStyle(element);
  if (element.getBoundingClientRect().width > MARK || element.matches('input,select,textarea,button,a')) return false;
  return element.localName === 'svg' || style.backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor) || (style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0);
}

/** The parent in what is drawn: of what stands in a slot, the slot. */
const drawnIn = (node: Element): Element | null => node.assignedSlot ?? parentOf(node);

/**
 * A field that is see-through until it holds something, because its label rests where its text will be: the label that lies over
 * it, and that says its name, is what a person sees. One beside it, or none, and nobody sees a field there.
 */
export function isVeiled(element: HTMLElement, seen: Seen = new Map(), labels: (one: HTMLElement) => Element[] = ownLabels): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || !(element.checkVisibility?.({ visibilityProperty: true, contentVisibilityAuto: true }) ?? false)) return false;
  let veil: Element | undefined;
  for (let up: Element | null = element, hops = 0; up && hops < 6; up = drawnIn(up), hops += 1) if (opacityOf(up) < 0.1) veil = up;
  let field = veil && drawnIn(veil);
  if (!veil || !field || !showing(field, seen)) return false;
  for (let hops = 0; hops < 2; hops += 1) field = drawnIn(field) ?? field;
  const names = [element.getAttribute('aria-label'), ...labels(element).map((one) => one.textContent)].map(bareName).filter(Boolean);
  return [...field.querySelectorAll('*')].slice(0, 60).some((one) => /\p{L}{3}/u.test(one.textContent ?? '') && names.some((name) => name.includes(bareName(one.textContent))) && !veil.contains(one) && !one.contains(veil) && within(one, element) && !hidden(one));
}
const bareName = (text: string | null): string => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * `much`: how much of what is in an element comes through to a person: its opacity with all those above; 0 where it is clipped
 * away or inert. `asks`: whether the browser must be asked what else hides it, which it answers by going all the way up.
 */
type Through = { much: number; asks: boolean };
/** Shared by what stands in one place: most elements have their parent's. */
export type Seen = Map<Element, Through>;

const ALL: Through = { much: 1, asks: false };
const NOTHING: Through = { much: 0, asks: false };

/** Less than this is as good as nothing. */
const LEAST = 0.1;
const CLIPPED = /^rect\((0(px)?,? ?|1px,? ?){4}\)$/;

function comesThrough(element: Element | null, seen: Seen): Through {
  if (!element) return ALL;
  const known = seen.get(element);
  if (known !== undefined) return known;
  const through = throughOf(element, comesThrough(parentOf(element), seen));
  seen.set(element, through);
  return through;
}

/** What comes through an element of what comes through all above it. */
function throughOf(element: Element, above: Through): Through {
  if (above.much < LEAST) return NOTHING;
  const style = getComputedStyle(element);
  const much = above.much * ofItself(element, style);
  const asks = above.asks || mayHide(element, element.localName) || (style.contentVisibility || 'visible') !== 'visible';
  return much === above.much && asks === above.asks ? above : { much, asks };
}

/** Whether it may fold away what is in it, or put it in a slot of its own that is hidden. */
const mayHide = (element: Element, tag: string): boolean => tag === 'details' || tag.includes('-') || element.shadowRoot !== null;

const cutAway = ({ clip, clipPath }: CSSStyleDeclaration): boolean => clipPath.startsWith('inset(100%') || (clip !== 'auto' && CLIPPED.test(clip));
export const isClipped = (element: Element): boolean => cutAway(getComputedStyle(element));

function ofItself(element: Element, style: CSSStyleDeclaration, isLarge = false): number {
  if (element.getAttribute('aria-hidden') === 'true' || (element as HTMLElement).inert) return 0;
  if (cutAway(style)) return 0;
  // Only a tiny box that does not let anything out hides what is in it.
  if (!isLarge && style.overflow !== 'visible') {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return 0;
  }
  return Number(style.opacity || 1);
}

function showing(element: Element, seen: Seen): boolean {
  const box = element.getBoundingClientRect();
  if (box.width < 3 || box.height < 3) return false;
  // To the left of the page or above it: where no scrolling leads.
  if ((box.right <= 0 && box.right + scrollX <= 0) || (box.bottom <= 0 && box.bottom + scrollY <= 0)) return false;
  const above = comesThrough(parentOf(element), seen);
  if (above.much < LEAST) return false;
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible' || above.much * ofItself(element, style, true) < LEAST) return false;
  return !above.asks || !hidden(element);
}

/** The mark that stands for a radio or box that is hidden away: around it, or beside the block that hides it and nothing else. */
export function markOf(element: HTMLElement, seen: Seen = new Map()): HTMLElement | undefined {
  const hider = element.parentElement;
  if (!isBox(element) || !hider || hider.childElementCount > 1 || showing(element, seen)) return undefined;
  const near = (hider.parentElement?.childElementCount ?? 9) < 9 && hider.parentElement!.querySelectorAll('input').length === 1 ? [hider, ...hider.parentElement!.children] : [hider];
  return near.find((one): one is HTMLElement => one instanceof HTMLElement && one.localName !== 'label' && isMark(one) && showing(one, seen));
}

/** A see-through list over the words that are drawn in its place: a press on these is a press on it. */
function isUnder(list: HTMLSelectElement, seen: Seen): boolean {
  const field = list.parentElement;
  const box = list.getBoundingClientRect();
  const words = list.selectedOptions[0]?.text.trim();
  return field !== null && words !== undefined && words !== '' && box.width > 24 && box.height > 8 && !hidden(field) && showing(field, seen) && getComputedStyle(list).pointerEvents !== 'none' && opacityOf(list) < LEAST && (list.checkVisibility?.({ visibilityProperty: true }) ?? true) && [...field.children].some((one) => one !== list && one.textContent?.trim() === words && within(one, list) && showing(one, seen));
}

/** Cuts away all that is in it. */
export const isHider = (element: Element): boolean => isClipped(element) && element.getAttribute('aria-hidden') !== 'true' && !(element as HTMLElement).inert;

/** Whether a person can see this control on the page. `seen` is shared by the controls of one reading, and never kept longer. */
export function isVisible(element: HTMLElement, seen: Seen = new Map(), labels: (one: HTMLElement) => Element[] = ownLabels): boolean {
  if (showing(element, seen) || drawnBy(element, labels).some((one) => showing(one, seen))) return true;
  if (isBox(element)) return [...(element.parentElement ?? element.getRootNode() as ShadowRoot).children].some((one) => one !== element && within(one, element) && isMark(one) && showing(one, seen)) || markOf(element, seen) !== undefined;
  if (element instanceof HTMLSelectElement) return isUnder(element, seen);
  return isVeiled(element, seen, labels);
}
