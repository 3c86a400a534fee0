import { parentOf } from './roots.ts';

const SHOWN = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
const hidden = (element: Element): boolean => !(element.checkVisibility?.(SHOWN) ?? true);

/** Radios and boxes drawn by their label: the label is what a person sees. */
function drawnBy(element: HTMLElement, labels: (one: HTMLElement) => Element[]): Element[] {
  return element instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(element.type) ? labels(element) : [];
}

const ownLabels = (one: HTMLElement): Element[] => [...((one as HTMLInputElement).labels ?? [])];

/** How much of what is in an element comes through to a person: its opacity with all those above; 0 where it is clipped away or inert. */
export type Seen = Map<Element, number>;

/** Less than this is as good as nothing. */
const LEAST = 0.1;
const CLIPPED = /^rect\((0(px)?,? ?|1px,? ?){4}\)$/;

function comesThrough(element: Element, seen: Seen): number {
  const known = seen.get(element);
  if (known !== undefined) return known;
  const up = parentOf(element);
  const above = up ? comesThrough(up, seen) : 1;
  const through = above < LEAST ? 0 : above * ofItself(element);
  seen.set(element, through);
  return through;
}

function ofItself(element: Element, isLarge = false): number {
  if (element.getAttribute('aria-hidden') === 'true' || (element as HTMLElement).inert) return 0;
  const style = getComputedStyle(element);
  const { clip } = style;
  if (style.clipPath === 'inset(100%)' || (clip !== 'auto' && CLIPPED.test(clip))) return 0;
  // Only a tiny box that does not let anything out hides what is in it.
  if (!isLarge && style.overflow !== 'visible') {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return 0;
  }
  return Number(style.opacity || 1);
}

function showing(element: Element, seen: Seen): boolean {
  if (hidden(element)) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 3 || box.height < 3) return false;
  // To the left of the page or above it: where no scrolling leads.
  if ((box.right <= 0 && box.right + scrollX <= 0) || (box.bottom <= 0 && box.bottom + scrollY <= 0)) return false;
  const up = parentOf(element);
  const above = up ? comesThrough(up, seen) : 1;
  return above >= LEAST && above * ofItself(element, true) >= LEAST;
}

/** Whether a person can see this control on the page. `seen` is shared by the controls of one reading, and never kept longer. */
export function isVisible(element: HTMLElement, seen: Seen = new Map(), labels: (one: HTMLElement) => Element[] = ownLabels): boolean {
  return showing(element, seen) || drawnBy(element, labels).some((one) => showing(one, seen));
}
