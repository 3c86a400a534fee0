import { isPicked, isVisible, markOf, opensList, parentOf } from './eyes.ts';

/** Where may be written. A frame without an address, made by a page that it can reach, has that page's origin. */
const isSafe = (origin: string): boolean => /^(https:\/\/|http:\/\/(localhost|[^/]*\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?$)/.test(origin);

/** Whether something else lies over a control: the middle of it must be its own, its label's or its own widget's. */
function covered(element: HTMLElement): boolean {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  // Of a radio or box that its label draws, the label is what lies there.
  const mark = markOf(element);
  const drawn = mark ?? (element.getBoundingClientRect().width < 3 ? (labels[0] ?? element) : element);
  const box = drawn.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint?.(box.left + box.width / 2, box.top + box.height / 2);
  if (!top || top === element || element.contains(top) || mark?.contains(top)) return false;
  if (labels.some((one) => one.contains(top) || top.contains(one))) return false;
  for (let up: Element | null = element; up; up = parentOf(up)) if (up === top) return false;
  const beside = parentOf(element);
  return !beside?.contains(top) || isLid(top, element, box);
}

/** Words may rest over a box of words and a drawn mark over a box to tick; what hides a box of words whole is neither. */
function isLid(top: Element, element: HTMLElement, box: DOMRect): boolean {
  if (!element.matches('textarea:not([role]),input:not([role],[type=radio],[type=checkbox])')) return false;
  const over = top.getBoundingClientRect();
  const isWhole = over.left <= box.left && over.top <= box.top && over.right >= box.right && over.bottom >= box.bottom;
  return isWhole && !/^(?:transparent|rgba\(.*, 0(?:\.\d+)?\))$/.test(getComputedStyle(top).backgroundColor);
}

export const COVERED = 'Something on the page covers this field.';

/** The one gate before every write: a sentence why not, or nothing. */
export function authorizeFill(element: HTMLElement): string | undefined {
  const frame = window.frameElement as HTMLElement | null;
  if (!isSafe(frame && location.protocol === 'about:' ? window.origin : location.origin)) return 'This page is not served over https, so nothing is filled.';
  if (window.origin === 'null') return 'This part of the page is sandboxed, so nothing is filled.';
  if (!element.isConnected || element.ownerDocument !== document) return 'This field is no longer on the page.';
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true') return 'The page does not let this field be changed.';
  if ((element as HTMLInputElement).readOnly && element.getAttribute('role') !== 'combobox' && !isPicked(element) && !opensList(element as HTMLInputElement)) return 'The page does not let this field be changed.';
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!isVisible(element) || (frame && !isVisible(frame))) return 'This field cannot be seen on the page.';
  return covered(element) ? COVERED : undefined;
}
