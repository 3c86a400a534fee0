import type { Widget } from '#rules/reading.ts';
import type { Writing } from '#rules/plan.ts';

export type Target = { elements: HTMLElement[]; widget: Widget };
/** Puts a value in as a person would. `holds` reads it back; `restore` puts back what `remember` gave. */
export type Driver = {
  takes: (target: Target, writing: Writing) => boolean;
  /** The elements that will be touched: the gate looks at each. */
  touches: (target: Target, writing: Writing) => HTMLElement[];
  write: (target: Target, writing: Writing) => void | Promise<void>;
  holds: (target: Target, writing: Writing) => boolean;
  remember: (target: Target) => unknown;
  restore: (target: Target, before: unknown) => void | Promise<void>;
};
export const driver = (one: Driver): Driver => one;

const event = (element: Element, name: string) => element.dispatchEvent(name === 'input' ? new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }) : new Event(name, { bubbles: true, composed: true }));

/** As if a person had come, typed and left. */
export function setNative(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  const proto = element instanceof HTMLInputElement ? HTMLInputElement.prototype : element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLSelectElement.prototype;
  element.focus({ preventScroll: true });
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, value);
  event(element, 'input');
  event(element, 'change');
  element.blur();
}

export const changed = (element: Element): void => {
  event(element, 'input');
  event(element, 'change');
};
/** Letters and digits alone: a mask may add its own punctuation. */
export const bare = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
