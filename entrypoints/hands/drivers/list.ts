import type { Writing } from '#rules/plan.ts';
import { driver } from '../driver.ts';
import { press } from '../press.ts';

const options = (elements: HTMLElement[]): HTMLElement[] => [...(elements[0]?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
const isOn = (one: HTMLElement): boolean => one.getAttribute('aria-selected') === 'true' || one.getAttribute('aria-checked') === 'true';
const folded = (one: HTMLElement): string => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
const aims = (elements: HTMLElement[], writing: Writing): HTMLElement[] => (writing.how === 'choose' ? options(elements).filter((one) => writing.options.some((option) => option.label === folded(one))) : []);

/** A list that stands open on the page: its options are pressed. */
export default driver({
  takes: ({ widget }, writing) => widget === 'listbox' && writing.how === 'choose',
  touches: ({ elements }, writing) => aims(elements, writing),
  write: async ({ elements }, writing) => {
    for (const one of aims(elements, writing)) if (!isOn(one)) await press(one, elements[0]);
  },
  holds: ({ elements }, writing) => aims(elements, writing).length > 0 && options(elements).every((one) => isOn(one) === aims(elements, writing).includes(one)),
  remember: ({ elements }) => options(elements).map(isOn),
  restore: async ({ elements }, before) => {
    for (const [at, was] of (before as boolean[]).entries()) {
      const one = options(elements)[at];
      if (one && isOn(one) !== was) await press(one, elements[0]);
    }
  },
});
