import { bare, driver, enter, leave, stroke, typeOver } from '../driver.ts';
import { wait } from '../wait.ts';

/** What was typed where: some take it away as they are left, and show it beside them as a tag. */
const tags = new WeakMap<Element, string>();
const tagOf = (element?: HTMLElement): Element | undefined => [...((bare(element?.innerText ?? '') === '' && element?.parentElement?.children) || [])].find((one) => one !== element && one.textContent !== '' && bare(one.textContent ?? '') === tags.get(element!));

/** A plain contenteditable: the browser's own insertion, so that the page's editor hears it. */
export default driver({
  takes: ({ widget }, writing) => widget === 'editor' && writing.how === 'text',
  touches: ({ elements }) => elements.slice(0, 1),
  write: async ({ elements }, writing) => {
    if (writing.how !== 'text' || !elements[0]) return;
    tags.set(elements[0], bare(writing.text));
    await insert(elements[0], writing.text);
  },
  holds: ({ elements }, writing) => writing.how === 'text' && (bare(elements[0]?.innerText ?? '') === bare(writing.text) || tagOf(elements[0]) !== undefined),
  remember: ({ elements }) => elements[0]?.innerText ?? '',
  restore: async ({ elements }, before) => {
    const tag = tagOf(elements[0]);
    if (tag) tag.querySelector<HTMLElement>('button,[role="button"]')?.click();
    else if (elements[0]) await insert(elements[0], String(before).trim());
  },
});

async function insert(element: HTMLElement, text: string): Promise<void> {
  enter(element);
  getSelection()?.selectAllChildren(element);
  // Editors with a model of their own learn of the selection a moment later.
  await wait(30);
  // Some editors empty themselves by the key alone.
  if (text !== '' || stroke(element, 'keydown', 'Backspace', 8)) typeOver(element, text);
  leave(element);
}
