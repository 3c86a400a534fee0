import { isNames } from './below.ts';
import { CONTROL, holdsControl } from './memo.ts';
import { fold } from './text.ts';

const CANDIDATE = new Set(['td', 'th', 'div', 'p', 'span', 'b', 'strong', 'font', 'caption', 'center', 'u']);
const LONGEST = 160;

/** Whether what has such a tag may be a title. */
export const mayTitle = (tag: string): boolean => CANDIDATE.has(tag) || tag.includes('-');

const holdsMany = (element: Element | null): boolean => element !== null && holdsControl(element) && element.querySelectorAll(CONTROL).length > 1;
/** A box that says in itself what it is. */
const saysItself = (block: Element | null): boolean => block !== null && holdsControl(block) && /^(?!e\.?g|ex\b)[^\d@]*\p{L}{3}/iu.test(block.querySelector(CONTROL)?.getAttribute('placeholder') ?? '');
/** Boxes side by side that need no words before them: what stands there titles them all. */
const leads = (block: Element | null): boolean => saysItself(block) && saysItself(block?.nextElementSibling ?? null);
/** Called a title by its class or its tag. */
const named = (element: Element): boolean => /(^|[\s_-])(title|head(er|ing)?|hdr|section|legend|band|caption)($|[\s_-])/i.test(`${element.getAttribute('class') ?? ''} ${element.tagName.includes('-') ? element.tagName : ''}`);
const bold = (element: Element): boolean => /^(B|STRONG|U)$/.test(element.tagName) || named(element) || Number(getComputedStyle(element).fontWeight) >= 600;

/** The row after this one, or the first of the table after this one's. */
const rowAfter = (row: Element): Element | null => row.nextElementSibling ?? row.closest('table')?.nextElementSibling ?? null;

/**
 * Words that stand as a title though no heading tag says so: alone in a table's row, or a bold line of their own right
 * above a block of several controls. "" where the element is none. Ask it of what `mayTitle` only.
 */
export function titleOf(element: Element): string {
  const parent = element.parentElement;
  const inRow = parent?.tagName === 'TR';
  const isPlain = element.childElementCount < 2;
  if (!parent || !(inRow || isPlain)) return '';
  // A title stands alone in a row or right above what it titles: the cheap question first.
  const below = !inRow ? belowOf(element) : parent.childElementCount > 1 || holdsControl(element) ? null : rowAfter(parent);
  if (!below) return '';
  const text = element.textContent ?? '';
  if (text.length > LONGEST * 2 || !/\p{L}{2}/u.test(text) || (isPlain && text.trim().length > LONGEST)) return '';
  // In the same cell a remark may follow: "DIRECT DEPOSIT (to enroll or change)".
  if (inRow) return (holdsControl(below) || isNames(below)) && (isPlain || bold(deepest(element.firstElementChild as Element))) ? fold(text) : '';
  // The line's own outermost box: <div><span><b>Title</b></span></div> is met once, at the div.
  if (parent.childElementCount === 1 && parent.textContent?.trim() === text.trim() && CANDIDATE.has(parent.localName)) return '';
  if (!(holdsMany(below) || leads(below)) || holdsControl(element) || element.closest('label,button,a,legend,dt') || element.querySelector('th+th,td+td,[role="columnheader"]')) return '';
  const title = bold(deepest(element)) || bold(element) ? fold(text) : '';
  const remark = title && remarkOf(element);
  return remark ? `${title} — ${fold(remark.textContent, 200)}` : title;
}

/** "Billing provider", then a remark on it, then its fields. */
function remarkOf(element: Element): Element | null {
  const next = element.nextElementSibling;
  const after = next?.nextElementSibling;
  // The text last: it is the dear question, and this is asked of every line of a page.
  const isRemark = next && after && /^(DIV|P)$/.test(next.tagName) && holdsControl(after) && !holdsControl(next) && (next.textContent?.length ?? 0) > 30;
  return isRemark ? next : null;
}

/** What stands right below a line: its next sibling, or, of the first line of a header without fields, the header's. */
function belowOf(element: Element): Element | null {
  const next = element.nextElementSibling;
  if (next && holdsControl(next)) return next;
  const remark = remarkOf(element);
  if (remark) return remark.nextElementSibling;
  let at = element;
  for (let hops = 0; hops < 3 && !at.previousElementSibling; hops += 1) {
    const up = at.parentElement;
    if (!up || holdsControl(up)) return null;
    at = up;
    const after = at.nextElementSibling;
    if (after && holdsControl(after)) return named(element) ? after : null;
  }
  return null;
}

function deepest(element: Element): Element {
  let at = element;
  while (at.childElementCount === 1 && at.firstElementChild) at = at.firstElementChild;
  return at;
}
