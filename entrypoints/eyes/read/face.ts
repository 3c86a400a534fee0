import { labelsOf } from './labels.ts';
import { countIn, memo } from './memo.ts';
import { fold } from './text.ts';
import { isVisible } from './visible.ts';

/** What is drawn in the place of a native list that nobody sees, each with that list. */
const natives = new WeakMap<Element, HTMLSelectElement>();
const claimed = new WeakSet<Element>();

/** "-- Select --", "Choose one", "Nothing selected": nothing chosen yet ("Select Health" is an insurer). */
const PROMPT = /^(?:[-–—=*<([.]+\s?(?:please )?(?:select|choose|pick|none)\b[\w ]{0,40}[\W_]*|(?:please )?(?:select|choose|pick)(?: (?:an?|one|your|the|option|item|value)\b[\w ]{0,40})?[\s.…:*-]*|(?:select|choose)\b[\w ]{0,40}(?:\.\.\.|…)|click(?: here)? to \w+|(?:nothing|none) selected|[-–—]+)$/i;
export const isPrompt = (text: string): boolean => PROMPT.test(text);

const seen = (element: Element): boolean => isVisible(element as HTMLElement, memo.seen, labelsOf);
const ownText = (element: Element): string => fold([...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join(' '));
export const isPressable = (element: Element): boolean => element.matches('a,button,[tabindex]') || element.querySelector('a,button,[tabindex]') !== null || [element, element.parentElement].some((one) => one && getComputedStyle(one).cursor === 'pointer');

/** As large as a field, pressed, and shows what the list has chosen. */
function shows(box: HTMLElement, select: HTMLSelectElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  if (width < 30 || height < 10 || height > 70 || box.matches('select,input,textarea,label[for]')) return false;
  // What holds a field that is seen is no face of another, nor is one of several buttons.
  if ([...box.querySelectorAll('input,textarea,select')].some(seen) || (box.localName === 'button' && box.parentElement!.querySelectorAll(':scope > button').length > 1)) return false;
  const chosen = select.selectedOptions[0];
  const words = fold(chosen?.text);
  const says = (text: string): boolean => text !== '' && (text === words || (isPrompt(text) && (chosen?.value ?? '') === ''));
  return [box, ...[...box.querySelectorAll('*')].slice(0, 20)].some((one) => says(ownText(one)) && seen(one)) && isPressable(box);
}

/** Fields that a drawn list keeps: the native one, one for the keyboard, one to search in. */
const MOST = 3;

/** What a person sees and presses in the place of a native list that is hidden beside it, where nothing there says by its role that it is a list. */
export function faceOf(select: HTMLSelectElement): HTMLElement | undefined {
  if (select.multiple || select.options.length < 2 || seen(select)) return undefined;
  let at: Element = select;
  for (let hops = 0; hops < 3; hops += 1) {
    const up: Element | null = at.parentElement;
    if (!up || /^(FORM|BODY|FIELDSET|TR|TABLE)$/.test(up.tagName) || up.matches('[role="combobox"]') || countIn(up) > MOST || up.querySelectorAll('select').length > 1) return undefined;
    if ([...up.querySelectorAll('[role="combobox"],[aria-haspopup="listbox"]')].some((one) => one.checkVisibility?.() ?? true)) return undefined;
    const face = [...up.children].find((one) => one !== at && one instanceof HTMLElement && shows(one, select)) as HTMLElement | undefined;
    if (face) {
      natives.set(face, select);
      claimed.add(select);
      return face;
    }
    at = up;
  }
  return undefined;
}

/** The hidden list that an element is drawn for. */
export const nativeOf = (element: Element): HTMLSelectElement | undefined => natives.get(element);

/** The same of one that says by its role that it is a list: the only list in its block or right beside it, which nobody sees. */
export function twinOf(element: Element): HTMLSelectElement | undefined {
  const known = natives.get(element);
  if (known) return known;
  for (let up: Element | null = element, hops = 0; up && hops < 4 && countIn(up) <= MOST && !/^(FORM|BODY|TR)$/.test(up.tagName); up = up.parentElement, hops += 1) {
    const beside = hops < 2 ? [up.previousElementSibling, up.nextElementSibling].filter((one) => one instanceof HTMLSelectElement) : [];
    const twins = [...up.querySelectorAll('select'), ...beside];
    if (twins.length > 0) return twins.length === 1 && !seen(twins[0]!) && !claimed.has(twins[0]!) ? twins[0] : undefined;
  }
  return undefined;
}

const LIST = /combo|select(?!ed)|drop-?down|trigger|look-?up|\blov\b|pick-?list|\bsel\b|\brcb/i;
/** A box that is not typed into, but opens a list: its class or what stands with it says so, or the hand that shows over it. */
export function opensList(element: HTMLInputElement): boolean {
  if (!element.readOnly || element.disabled || element.getAttribute('role') === 'presentation') return false;
  if (/^(true|listbox)$/.test(element.getAttribute('aria-haspopup') ?? '') || getComputedStyle(element).cursor === 'pointer') return true;
  for (let up: Element | null = element, hops = 0; up && hops < 3 && !/^(FORM|BODY|FIELDSET)$/.test(up.tagName) && countIn(up) < 3; up = up.parentElement, hops += 1) if (LIST.test(up.getAttribute('class') ?? '')) return true;
  return false;
}

/** A box for typing that answers with a list. */
export const suggests = (element: Element): boolean => /^(list|both)$/.test(element.getAttribute('aria-autocomplete') ?? '') || /suggest|auto-?complete(?![-_]?(?:off|no))|type-?ahead|\btt-input|wicket-aa/i.test(element.getAttribute('class') ?? '');
