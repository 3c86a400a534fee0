import { hostOf } from './roots.ts';
import { within } from './within.ts';

/** What may be a control of its own. */
export const CONTROLS = 'input,select,textarea,[contenteditable]:not([contenteditable="false"]),[role="combobox"],[role="listbox"],[role="radio"],[role="checkbox"],[role="switch"],[role="textbox"],button[aria-haspopup="listbox"],label:not(:has(input,select,textarea)) button[aria-haspopup="dialog"]';
const NOT_TYPED = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** A date typed section by section. */
export const isDateGroup = (element: Element): element is HTMLElement => element.getAttribute('role') === 'group' && element.querySelectorAll(':scope [role="spinbutton"][contenteditable]').length >= 3 && element.querySelector('[role="group"]') === null;

/** The button that opens the list of the input beside it. */
const isOpener = (element: Element): boolean => {
  if (element.tagName !== 'BUTTON') return false;
  const near = element.parentElement?.parentElement?.querySelectorAll('input:not([type=hidden]),[role="combobox"]');
  return near?.length === 1 && near[0]?.tagName === 'INPUT' && near[0].matches('[role="combobox"],[aria-autocomplete]');
};

const MARKED = '[role="radio"],[role="checkbox"],[role="switch"]';
/** The native radio or box that a drawn one keeps in it or beside it. */
function isTwin(element: HTMLInputElement, type: string): boolean {
  if (type !== 'radio' && type !== 'checkbox') return false;
  if (hostOf(element)?.matches(MARKED)) return true;
  const parent = element.parentElement;
  if (!parent) return false;
  return Boolean(within(parent).drawn) || (element.getAttribute('aria-hidden') === 'true' && [...parent.children].some((one) => one !== element && one.matches(MARKED)));
}

/** A list without an id that a person reaches and that says what it is called is no other box's. */
const isNamedList = (element: Element): boolean => element.hasAttribute('aria-expanded') && element.getAttribute('tabindex') === '0' && (element.hasAttribute('aria-labelledby') || element.hasAttribute('aria-label'));

/** A list of old that opens where it is pressed, and shows but the line that is chosen. */
export const opensItself = (element: Element): boolean => element.hasAttribute('aria-haspopup') && element.querySelectorAll('[role="option"]').length < 2;

/** Whether an element is a control of its own: not a part of another widget that is one. */
export function isControl(element: Element): element is HTMLElement {
  if (element instanceof HTMLInputElement) {
    const { type } = element;
    const role = element.getAttribute('role') ?? '';
    // A radio or box drawn on a button; the arrow of a list drawn on a box.
    if (NOT_TYPED.has(type) ? type !== 'button' || !/^(radio|checkbox)$/.test(role) : /\b(presentation|none|button)\b/.test(role) || isTwin(element, type)) return false;
    // The search box in a list that is not open yet is a part of that list.
    return !((type === 'text' || type === 'search') && within(element.parentElement).combobox && !(element.checkVisibility?.() ?? true));
  }
  if (isOpener(element)) return false;
  // The box around an input that is typed into is not asked apart from it.
  const role = element.getAttribute('role');
  if (role === 'combobox') return ![...element.querySelectorAll<HTMLElement>('input[type=text],input[type=search],input:not([type])')].some((one) => one.checkVisibility?.() ?? true);
  // Sections of one date are one question: the group around them.
  if (role === 'spinbutton') return false;
  if (role === 'listbox') return element.getAttribute('aria-hidden') !== 'true' && (element.id !== '' || isNamedList(element) || opensItself(element)) && !document.querySelector(`[aria-controls="${CSS.escape(element.id)}"],[aria-owns="${CSS.escape(element.id)}"]`);
  return !within(element.parentElement).editor;
}
