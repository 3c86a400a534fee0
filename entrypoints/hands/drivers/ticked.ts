import type { Writing } from '#rules/plan.ts';
import { changed, driver, type Target } from '../driver.ts';
import { answerLabels, markOf, ticked as isOn } from '../eyes.ts';
import { press } from '../press.ts';

const KINDS = new Set(['radio', 'checkbox', 'aria-radio', 'aria-checkbox', 'switch']);

/** Which members should be on. */
function aims({ elements }: Target, writing: Writing): HTMLElement[] {
  if (writing.how === 'check') return writing.checked ? elements.slice(0, 1) : [];
  if (writing.how !== 'choose') return [];
  const labels = answerLabels(elements);
  return elements.filter((_, at) => writing.options.some((option) => option.label === labels[at]));
}

/** Boxes that hold the wrong state; radios only ever need one click. */
function wrong(target: Target, writing: Writing): HTMLElement[] {
  const on = new Set(aims(target, writing));
  const radios = /radio/.test(target.widget);
  return target.elements.filter((one) => (radios ? on.has(one) && !isOn(one) : isOn(one) !== on.has(one)));
}

/** By the mark that stands for it, where there is one: the page may draw only what it hears of there. */
async function turn(one: HTMLElement): Promise<void> {
  const was = isOn(one);
  const mark = markOf(one);
  if (mark) await press(mark);
  if (isOn(one) === was) one.click();
}

/** Radios, boxes and switches, native or by role: a real click, as a person does. */
export default driver({
  takes: ({ widget }, writing) => KINDS.has(widget) && writing.how !== 'text',
  touches: wrong,
  write: async (target, writing) => {
    for (const one of wrong(target, writing)) await turn(one);
  },
  holds: (target, writing) => {
    const on = aims(target, writing);
    return (writing.how === 'check' || on.length > 0) && target.elements.every((one) => isOn(one) === on.includes(one));
  },
  remember: ({ elements }) => elements.map(isOn),
  doubt: ({ widget }, before) => (widget === 'radio' && !(before as boolean[]).includes(true) ? 'Nothing is chosen again, as before. Some pages still count the earlier choice: look before you send it.' : undefined),
  restore: async ({ elements }, before) => {
    for (const [at, was] of (before as boolean[]).entries()) {
      const one = elements[at];
      if (!one || isOn(one) === was) continue;
      // A radio cannot be clicked off: a person could not either, but the page had none chosen.
      if (one instanceof HTMLInputElement && one.type === 'radio' && !was) {
        one.checked = false;
        changed(one);
      } else await turn(one);
    }
  },
});
