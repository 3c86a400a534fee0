import { isPressable, isPrompt, nativeOf } from './face.ts';
import { labelsOf } from './labels.ts';
import { parentOf } from './roots.ts';
import { fold } from './text.ts';
import { isUnmarkedList, itemsOf } from './unmarked.ts';
import { isClipped, isHider } from './visible.ts';

const FIELD = 'input:not([type=hidden]),select,textarea,[role="combobox"]';
const UNSAID = 'label[for],legend,[role="log"],[role="alert"],[aria-live],[role="listbox"],[class*="placeholder" i]:not([class*="selected" i]),[class*="helper" i],svg,[class*="icon" i][aria-hidden="true"],button[aria-label],[class*="sr-only"],[class*="visually-hidden" i]';

/** The words of an element that stand for a choice made: without placeholders, labels and what only screen readers hear. */
function chosenWords(element: Element, helps: Set<string> = new Set()): string {
  let said = '';
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) said += node.nodeValue ?? '';
    else if (node instanceof Element && (node.checkVisibility?.() ?? true) && !isClipped(node) && !node.matches(UNSAID) && !helps.has(node.id) && !/^(STYLE|SCRIPT|INPUT|SELECT|TEXTAREA)$/.test(node.tagName)) for (const child of node.childNodes) visit(child);
  };
  for (const child of element.childNodes) visit(child);
  const words = fold(said.replace(/[\u200b\u00a0]/g, ' '), 200);
  return isPrompt(words) ? '' : words;
}
/** The option that stands chosen in the box itself, where that is a list of one. */
function standing(element: Element): string {
  const one = [...element.querySelectorAll('[role="option"][aria-selected="true"]:not([class*="placeholder" i])')].find((option) => option.checkVisibility?.({ visibilityProperty: true }) ?? true);
  return one ? chosenWords(one) : '';
}

/** Of a list without roles: the line that it shows, and nothing where it shows a prompt. */
function lineShown(box: Element): string {
  const items = itemsOf(box);
  // Its lines stand elsewhere.
  if (items.length === 0) return chosenWords(box);
  const lines = new Set(items.map((one) => fold(one.textContent)));
  const said = [...box.querySelectorAll('*'), box].filter((one) => !items.some((item) => item.contains(one) || one.contains(item)) && one.childElementCount === 0).map((one) => fold(one.textContent));
  return said.find((text) => lines.has(text)) ?? '';
}

/** What a person clicks on to open a choice: the element, or the box around an input that is but a few pixels wide. */
export function surfaceOf(element: HTMLElement): HTMLElement {
  const hider = parentOf(element);
  const field = hider?.parentElement;
  // Kept for the keyboard in a block that hides it, in the field that is drawn for it.
  if (hider && field && isHider(hider) && field.querySelectorAll(FIELD).length <= 2 && field.getBoundingClientRect().height <= 80 && isPressable(field)) return field;
  let at = element;
  for (let up = parentOf(element), hops = 0; up instanceof HTMLElement && hops < 5; up = parentOf(up), hops += 1) {
    const box = at.getBoundingClientRect();
    if (box.width >= 24 && box.height >= 10 && (at.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true)) return at;
    at = up;
  }
  return at;
}

/** What a person sees a combobox or list button hold. */
export function shownBy(element: HTMLElement): string {
  if (isUnmarkedList(element)) return lineShown(element);
  const native = nativeOf(element)?.selectedOptions[0];
  if (native && native.value === '' && fold(native.text) === fold(element.textContent)) return '';
  const isInput = element instanceof HTMLInputElement;
  if (!isInput && !(element.localName === 'button' && !element.firstElementChild && element.closest('label'))) return chosenWords(element) || (element.getAttribute('aria-expanded') === 'true' ? '' : standing(element));
  if (isInput && element.value.trim() !== '') return element.readOnly && isPrompt(fold(element.value)) ? '' : element.value;
  const labels = labelsOf(element);
  const helps = new Set((element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  for (let up = parentOf(element), hops = 0; up && hops < 5; up = parentOf(up), hops += 1) {
    if (labels.some((one) => up?.contains(one)) || up.querySelectorAll(FIELD).length > 2 || /^(FIELDSET|FORM|TD|LI|LABEL)$/.test(up.tagName)) return '';
    // Some fields draw their label in the very box that shows the value.
    const own = fold(element.getAttribute('aria-label'));
    const all = chosenWords(up, helps);
    const said = own !== '' && all.startsWith(own) ? all.slice(own.length).trim() : all;
    if (said) return said;
  }
  return '';
}

/** What the sections of a date hold, as YYYY-MM-DD; nothing while one is empty. */
export function dateShown(group: HTMLElement): string {
  const parts = [...group.querySelectorAll<HTMLElement>('[role="spinbutton"]')].map((one) => ({ name: `${one.getAttribute('aria-label') ?? ''} ${one.getAttribute('data-type') ?? ''}`.toLowerCase(), now: Number(one.getAttribute('aria-valuenow') ?? one.textContent?.replace(/\D/g, '')) }));
  const of = (name: string): number => parts.find((one) => one.name.includes(name))?.now ?? 0;
  const [year, month, day] = [of('year'), of('month'), of('day')];
  return year && month && day ? [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-') : '';
}
