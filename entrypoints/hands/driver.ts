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

const HEARD = { bubbles: true, cancelable: true, composed: true };
/** A key goes down or comes up; false where the page takes it over. */
export const stroke = (element: Element, name: 'keydown' | 'keyup', key: string, keyCode = 0): boolean => element.dispatchEvent(new KeyboardEvent(name, { ...HEARD, key, code: key.length > 1 ? key : '', keyCode }));

/** Types over what is selected, or takes it out. Some editors take over what is about to be typed: the browser tells them of typing, but not of a command. */
export function typeOver(element: Element, text: string): void {
  const [inputType, command] = text === '' ? ['deleteContentBackward', 'delete'] : ['insertText', 'insertText'];
  if (element.dispatchEvent(new InputEvent('beforeinput', { ...HEARD, inputType, data: text || null }))) document.execCommand(command!, false, text);
}

/** Focus as the page hears it: in a window that is behind ours the browser moves the focus, but tells nobody. */
export function enter(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (document.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}
export function leave(element: HTMLElement, tabs = element.getAttribute('role') !== 'combobox'): void {
  // Calendars and lists that opened by themselves close when a person tabs on.
  if (element instanceof HTMLInputElement && tabs) for (const name of ['keydown', 'keyup'] as const) stroke(element, name, 'Tab', 9);
  const told = document.hasFocus() && element.matches(':focus');
  element.blur();
  if (told) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Puts a value past what a framework has laid over the property. */
export const assign = (element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void =>
  Object.getOwnPropertyDescriptor(element instanceof HTMLInputElement ? HTMLInputElement.prototype : element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLSelectElement.prototype, 'value')?.set?.call(element, value);

/** As if a person had come, typed and left. */
export function setNative(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string, tabs?: boolean): void {
  enter(element);
  assign(element, value);
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
