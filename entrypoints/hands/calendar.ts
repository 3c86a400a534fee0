import { changed, setNative, stroke } from './driver.ts';
import { press } from './press.ts';
import { wait } from './wait.ts';

export type Day = { year: number; month: number; day: number };
const seen = (one: Element): boolean => (one.checkVisibility?.({ visibilityProperty: true }) ?? true) && one.getBoundingClientRect().height > 4 && one.getBoundingClientRect().right > 0;
const DAYS = 28;
const YEAR = /(?<!\d)(19|20)\d\d(?!\d)/;
const OUTSIDE = /other|outside|adjacent|prev|next|\bold\b|\bnew\b|muted|disabled|hidden/i;
const CHOSEN = /selected|active|chosen/i;
/** Farther than this, and nobody presses: 50 years of months. */
const MOST_PRESSES = 600;

let known: string[][] | undefined;
/** Each month's long and short name. Made when a calendar is first turned: in every frame they would cost more (2 ms) than reading it. */
const months = (): string[][] => {
  if (known) return known;
  const writers = (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat('en-US', { month, timeZone: 'UTC' }));
  known = Array.from({ length: 12 }, (_, at) => writers.map((one) => one.format(new Date(Date.UTC(2024, at, 15))).toLowerCase()));
  return known;
};
const monthIn = (text: string): number => months().findIndex(([long, short]) => new RegExp(`(?<![a-z])(${long}|${short})(?![a-z])`, 'i').test(text)) + 1;

/** A day as text holds it: 2025-09-15, or 9/15/2025. */
export function dayOf(text: string): Day | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const [, m2, d2, y2] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const day = { year: Number(y ?? y2), month: Number(m ?? m2), day: Number(d ?? d2) };
  return day.year > 0 ? day : undefined;
}

const cells = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('td,button,span,div,a,[role="gridcell"]')].filter((one) => /^\s*\d{1,2}\s*$/.test(one.textContent ?? '') && one.childElementCount <= 1);
const leaves = (root: Element): HTMLElement[] => cells(root).filter((one) => one.childElementCount === 0);

/** The calendar that is open on the page: the block that shows the days of a month, with what turns its pages. */
export function openCalendar(): HTMLElement | undefined {
  for (const grid of document.querySelectorAll<HTMLElement>('table,[role="grid"],[class*="calendar" i],[class*="picker" i],[class*="days" i]')) {
    if (grid.querySelector('table table') || !seen(grid)) continue;
    const days = leaves(grid).filter(seen);
    if (days.length < DAYS || days.length > 50) continue;
    let root = grid;
    for (let up = grid.parentElement, hops = 0; up && up !== document.body && hops < 5 && !YEAR.test(said(root)); up = up.parentElement, hops += 1) root = up;
    for (let up = root.parentElement, hops = 0; up && hops < 3 && !turner(root, /prev/i) && up !== document.body; up = up.parentElement, hops += 1) root = up;
    return root;
  }
  return undefined;
}

const said = (root: Element): string => `${[...root.querySelectorAll('select')].map((one) => one.selectedOptions[0]?.text ?? '').join(' ')} ${[...root.querySelectorAll('input')].map((one) => one.value).join(' ')} ${[...root.querySelectorAll('select,style,script')].reduce((text, one) => text.replace(one.textContent ?? '', ' '), root.textContent ?? '')}`;
const nameOf = (one: Element): string => `${one.getAttribute('aria-label') ?? ''} ${one.getAttribute('title') ?? ''} ${one.getAttribute('class') ?? ''} ${one.getAttribute('data-action') ?? ''} ${(one.textContent ?? '').length < 20 ? one.textContent : ''}`;
const turner = (root: Element, way: RegExp): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('button,a,[role="button"],span,div,th')].find((one) => way.test(nameOf(one)) && !/year|decade|century|double|super/i.test(nameOf(one)) && !/^\s*\d/.test(one.textContent ?? '') && one.querySelector('button,[role="button"],td,select') === null && seen(one));

/** Month and year in the calendar's own lists, where it has them. */
function choose(root: Element, { year, month }: Day): void {
  for (const list of root.querySelectorAll('select')) {
    const wanted = [...list.options].find((one) => (list.options.length === 12 ? monthIn(one.text) === month : one.text.trim() === String(year)));
    if (wanted && !wanted.selected) {
      list.value = wanted.value;
      changed(list);
    }
  }
  for (const box of root.querySelectorAll('input')) if (/^\d{4}$/.test(box.value) && box.value !== String(year)) {
    setNative(box, String(year), false);
    stroke(box, 'keyup', 'ArrowUp');
  }
}

const shows = (root: Element): { year: number; month: number } => ({ year: Number(YEAR.exec(said(root))?.[0]), month: monthIn(said(root)) });

export const isChosen = (root: Element, { day }: Day): boolean =>
  cells(root).some((one) => Number(one.textContent) === day && !OUTSIDE.test(one.className) && (CHOSEN.test(one.className) || one.getAttribute('aria-selected') === 'true' || one.getAttribute('aria-pressed') === 'true'));

/** Turns an open calendar to the month and presses the day; false where it cannot. */
export async function pressDay(wanted: Day): Promise<boolean> {
  let root = openCalendar();
  if (!root) return false;
  choose(root, wanted);
  await wait(60);
  for (let last = Infinity, presses = 0; ; presses += 1) {
    root = openCalendar();
    if (!root) return false;
    const now = shows(root);
    const apart = (wanted.year - now.year) * 12 + wanted.month - now.month;
    // A press that does not lead nearer is the wrong button.
    if (Number.isNaN(apart) || now.month === 0 || presses > MOST_PRESSES || Math.abs(apart) >= last) return false;
    if (apart === 0) break;
    last = Math.abs(apart);
    const turn = turner(root, apart < 0 ? /prev|‹|◀|«/i : /next|›|▶|»/i);
    if (!turn) return false;
    await press(turn, document.activeElement instanceof HTMLElement ? document.activeElement : turn);
    await wait(20);
  }
  const days = leaves(root).filter((one) => Number(one.textContent) === wanted.day && seen(one) && !OUTSIDE.test(`${one.className} ${one.parentElement?.className ?? ''}`) && one.closest('[aria-disabled="true"],[disabled]') === null);
  if (days.length !== 1 || !days[0]) return false;
  // Where a day says its year, it must be the right one.
  const about = `${days[0].getAttribute('aria-label') ?? ''} ${days[0].parentElement?.getAttribute('aria-label') ?? ''} ${days[0].title}`;
  if (/\b\d{4}\b/.test(about) && !about.includes(String(wanted.year))) return false;
  await press(days[0], document.activeElement instanceof HTMLElement ? document.activeElement : days[0]);
  await wait(60);
  return true;
}
