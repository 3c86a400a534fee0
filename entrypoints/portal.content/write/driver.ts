import type { Widget } from '#rules/reading.ts';
import type { Writing } from '#rules/plan.ts';

export type Target = { elements: HTMLElement[]; widget: Widget };
/** Puts a value in as a person would. `holds` reads it back; `restore` puts back what `remember` gave. */
export type Driver = {
  takes: (target: Target, writing: Writing) => boolean;
  /** The elements that will be touched: the gate looks at each. */
  touches: (target: Target, writing: Writing) => HTMLElement[];
  /** Says why where it could not. */
  write: (target: Target, writing: Writing) => void | undefined | Promise<void | string | undefined>;
  holds: (target: Target, writing: Writing) => boolean;
  remember: (target: Target) => unknown;
  restore: (target: Target, before: unknown) => void | Promise<void>;
  /** What a person should know of an undo that shows what was there, but that the page may not have heard. */
  doubt?: (target: Target, before: unknown) => string | undefined;
};
export const driver = (one: Driver): Driver => one;

const event = (element: Element, name: string) => element.dispatchEvent(name === 'input' ? new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }) : new Event(name, { bubbles: true, composed: true }));

/** Focus as the page hears it: in a window that is behind ours the browser moves the focus, but tells nobody. */
export function enter(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (document.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}
export function leave(element: HTMLElement, tabs = element.getAttribute('role') !== 'combobox'): void {
  // Calendars and lists that opened by themselves close when a person tabs on.
  if (element instanceof HTMLInputElement && tabs) for (const name of ['keydown', 'keyup']) element.dispatchEvent(new KeyboardEvent(name, { key: 'Tab', code: 'Tab', keyCode: 9, bubbles: true, cancelable: true, composed: true }));
  const told = document.hasFocus() && element.matches(':focus');
  element.blur();
  if (told) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** As if a person had come, typed and left. */
export function setNative(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string, tabs?: boolean): void {
  const proto = element instanceof HTMLInputElement ? HTMLInputElement.prototype : element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLSelectElement.prototype;
  enter(element);
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, value);
  event(element, 'input');
  event(element, 'change');
  leave(element, tabs);
}

export const changed = (element: Element): void => {
  event(element, 'input');
  event(element, 'change');
};
/** Letters and digits alone: a mask may add its own punctuation. */
export const bare = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
