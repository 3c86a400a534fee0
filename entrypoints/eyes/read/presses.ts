import type { Press } from '#rules/reading.ts';
import type { Question } from './control.ts';
import { legendsOf } from './label.ts';
import { fold } from './text.ts';

const MOST = 300;
const LONGEST = 60;

/** Whether pressing it could send a form or lead to another page. */
export function leadsAway(element: HTMLElement): boolean {
  const handler = element.getAttribute('onclick') ?? '';
  if (/submit|postback|location|window\.open/i.test(handler)) return true;
  if (element instanceof HTMLButtonElement) return element.type !== 'button' && element.form !== null;
  if (element instanceof HTMLAnchorElement) return !/^(#.*|javascript:(void\(0\))?;?)?$/i.test(element.getAttribute('href')?.trim() ?? '');
  return false;
}

let made = 0;
const keys = new WeakMap<HTMLElement, string>();
const keyOf = (element: HTMLElement): string => {
  const key = keys.get(element) ?? `p${made++}`;
  keys.set(element, key);
  return key;
};

/** What a person reads on a button. */
export const pressLabel = (element: HTMLElement): string =>
  fold(element instanceof HTMLInputElement ? element.value : /[\p{L}\p{N}]/u.test(element.textContent ?? '') ? element.textContent : (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? ''), LONGEST + 1);

const MOST_TEXTS = 60;
/** What buttons say that may send the form: all but links. */
export const textsOf = (buttons: HTMLElement[]): string[] =>
  buttons.filter((one) => one.matches('button,input[type=submit],[role="button"]')).slice(0, MOST_TEXTS).map((one) => fold(one instanceof HTMLInputElement ? one.value : one.textContent, 80)).filter(Boolean);

/** The buttons among the controls that stay on the page, each with the controls it stands between. */
export function pressesOf(questions: Question[], buttons: Map<Node, HTMLElement[]>): { press: Press; element: HTMLElement }[] {
  const byRoot = Map.groupBy(questions, (one) => one.elements[0]?.getRootNode() ?? document);
  return [...byRoot].flatMap(([root, inside]) =>
    (buttons.get(root) ?? []).filter((one) => !one.matches('input[type=submit]')).slice(0, MOST).flatMap((element) => {
      const label = pressLabel(element);
      if (label === '' || label.length > LONGEST || leadsAway(element)) return [];
      const at = placeAmong(inside, element);
      const [after, before] = [inside[at - 1]?.control.key, inside[at]?.control.key];
      return [{ element, press: { key: keyOf(element), label, legends: legendsOf(element), ...(after ? { after } : {}), ...(before ? { before } : {}) } }];
    }),
  );
}

/** How many of the questions, which are in document order, stand before the element. */
function placeAmong(questions: Question[], element: HTMLElement): number {
  let [from, to] = [0, questions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = questions[middle]?.elements[0];
    if (one && one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) from = middle + 1;
    else to = middle;
  }
  return from;
}
