import { bare, driver } from '../driver.ts';

/** A plain contenteditable: the browser's own insertion, so that the page's editor hears it. */
export default driver({
  takes: ({ widget }, writing) => widget === 'editor' && writing.how === 'text',
  touches: ({ elements }) => elements.slice(0, 1),
  write: ({ elements }, writing) => {
    if (writing.how === 'text' && elements[0]) insert(elements[0], writing.text);
  },
  holds: ({ elements }, writing) => writing.how === 'text' && bare(elements[0]?.innerText ?? '') === bare(writing.text),
  remember: ({ elements }) => elements[0]?.innerText ?? '',
  restore: ({ elements }, before) => {
    if (elements[0]) insert(elements[0], String(before).trim());
  },
});

function insert(element: HTMLElement, text: string): void {
  element.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(element);
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  element.blur();
}
