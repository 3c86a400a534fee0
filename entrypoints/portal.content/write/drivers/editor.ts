import { bare, driver, enter, leave } from '../driver.ts';

/** A plain contenteditable: the browser's own insertion, so that the page's editor hears it. */
export default driver({
  takes: ({ widget }, writing) => widget === 'editor' && writing.how === 'text',
  touches: ({ elements }) => elements.slice(0, 1),
  write: async ({ elements }, writing) => {
    if (writing.how === 'text' && elements[0]) await insert(elements[0], writing.text);
  },
  holds: ({ elements }, writing) => writing.how === 'text' && bare(elements[0]?.innerText ?? '') === bare(writing.text),
  remember: ({ elements }) => elements[0]?.innerText ?? '',
  restore: async ({ elements }, before) => {
    if (elements[0]) await insert(elements[0], String(before).trim());
  },
});

async function insert(element: HTMLElement, text: string): Promise<void> {
  enter(element);
  getSelection()?.selectAllChildren(element);
  // Editors with a model of their own learn of the selection a moment later.
  await new Promise((go) => setTimeout(go, 30));
  // Some editors empty themselves by the key alone.
  if (text === '' && !element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', code: 'Backspace', keyCode: 8, bubbles: true, cancelable: true, composed: true }))) return leave(element);
  // Some editors take over what is about to be typed; the browser tells them of typing, but not of a command.
  const about = new InputEvent('beforeinput', { inputType: text === '' ? 'deleteContentBackward' : 'insertText', data: text === '' ? null : text, bubbles: true, cancelable: true, composed: true });
  if (element.dispatchEvent(about)) document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  leave(element);
}
