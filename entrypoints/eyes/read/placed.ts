import type { Control } from '#rules/reading.ts';
import type { World } from '../eyes.ts';
import { labelsOf } from './labels.ts';
import { CONTROL, countIn, memo } from './memo.ts';
import { fold, wordsOf } from './text.ts';

/** What a person sees of a control: the words that name it, and those after it; of a tick the question and what stands for it; its row in a table. */
export type Placed = { label: string; after: string; question: string; headings: string[]; order: number; asked: object | undefined; row: number | undefined };

const SAMPLE = 40;
const FEW = 3;

/** The control itself, or a box around it alone, that is placed by coordinates or in a cell of a grid. */
function placedBox(control: Element): Element | undefined {
  for (let at = control, up = at.parentElement; up; at = up, up = at.parentElement) {
    const { position, order, gridRowStart } = getComputedStyle(at);
    if (/^(abs|fix)/.test(position) || ((Number(order) || /^(?!auto|span)./.test(gridRowStart)) && /grid|flex/.test(getComputedStyle(up).display))) return at;
    if (countIn(up) > 1) break;
  }
  return undefined;
}

/** Placed among others, with no words of its own in its box. */
function isAmongOthers(control: Element): boolean {
  const box = placedBox(control);
  return box !== undefined && countIn(box.parentElement as Element) > FEW && !/\p{L}/u.test(wordsOf(box));
}

/** Whether a page places most of its boxes by coordinates, so that its own order says nothing. Most do not, and pay for a glance. */
function isPlaced(controls: Element[]): boolean {
  const some = controls.slice(0, SAMPLE);
  return some.length > FEW && some.filter(isAmongOthers).length * 2 > some.length;
}

/** Whether a page is of this sort, and what sees such a page is not there yet. */
export const isUnseen = (controls: Element[]): boolean => !(globalThis as World).casefileSight && isPlaced(controls);

/** Seen by what is put beside the reader on such a page; nothing before it is there. */
export function placedOf(element: Element | undefined): Placed | undefined {
  memo.placed ??= seen((globalThis as World).casefileSight);
  return memo.placed.get(element as Element);
}
function seen(sight: World['casefileSight']): Map<Element, Placed> {
  const controls = sight ? [...document.querySelectorAll(CONTROL)] : [];
  return sight && isPlaced(controls) ? sight(controls.filter(placedBox)) : new Map();
}

/** The titles on such a page, as a person comes to them. */
export const titlesSeen = (): string[] => [...new Set([...(memo.placed?.values() ?? [])].flatMap(({ headings }) => [...headings].reverse()))];

/** Tells of a control what a person sees, where its place among the page's elements says nothing. */
export function seeAs(control: Control, elements: HTMLElement[]): void {
  const [first] = elements as [HTMLElement];
  const one = placedOf(first);
  if (!one) return;
  control.headings = one.headings;
  if (labelsOf(first)[0] || first.matches('[aria-label],[aria-labelledby]')) return;
  const isGroup = elements.length > 1;
  const said = [first.getAttribute('placeholder'), first.title].map((text) => fold(text));
  control.label = isGroup ? one.question : one.label || said.find(Boolean) || '';
  control.legends = one.question && !isGroup ? [one.question] : [];
  control.hints = [...said, one.after].filter((text) => text && text !== control.label);
  if (one.row !== undefined) Object.assign(control, { column: control.label, rowIndex: one.row });
}
