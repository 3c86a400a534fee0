import { hostOf, shadowOf } from './roots.ts';
import { fold, wordsOf } from './text.ts';
import { titleOf } from './title.ts';
import { UNMARKED, unmarkedOf } from './unmarked.ts';

const CONTROLS = 'input,select,textarea,[contenteditable]:not([contenteditable="false"]),[role="combobox"],[role="listbox"],[role="radio"],[role="checkbox"],[role="switch"],[role="textbox"],button[aria-haspopup="listbox"],label:not(:has(input,select,textarea)) button[aria-haspopup="dialog"]';
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]';
const MARK = `${CONTROLS},${HEADING},iframe`;
const NOT_TYPED = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

export type Found = {
  controls: { element: HTMLElement; headings: string[] }[];
  headings: string[];
  frames: HTMLIFrameElement[];
};

/** Below every real heading: a band of a table or a bold line. */
const TITLE_LEVEL = 7;

type Level = { level: number; text: string };

const levelOf = (element: Element): number => Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level') ?? 3);

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
const isTwin = (element: Element): boolean =>
  element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type) && Boolean(hostOf(element)?.matches(MARKED) || element.parentElement?.closest(MARKED) || (element.getAttribute('aria-hidden') === 'true' && [...(element.parentElement?.children ?? [])].some((one) => one !== element && one.matches(MARKED))));

/** Whether an element is a control of its own: not a part of another widget that is one. */
function isControl(element: Element): element is HTMLElement {
  if (element instanceof HTMLInputElement && NOT_TYPED.has(element.type)) return false;
  if (isTwin(element) || isOpener(element)) return false;
  // The search box in a list that is not open yet is a part of that list.
  if (element instanceof HTMLInputElement) return !(/^(text|search)$/.test(element.type) && element.parentElement?.closest('[role="combobox"]') && !(element.checkVisibility?.() ?? true));
  // The box around an input that is typed into is not asked apart from it.
  if (element.getAttribute('role') === 'combobox') return ![...element.querySelectorAll<HTMLElement>('input[type=text],input[type=search],input:not([type])')].some((one) => one.checkVisibility?.() ?? true);
  // Sections of one date are one question: the group around them.
  if (element.getAttribute('role') === 'spinbutton') return false;
  if (element.matches('[role="listbox"]')) return element.getAttribute('aria-hidden') !== 'true' && !element.id.match(/^$/) && !document.querySelector(`[aria-controls="${CSS.escape(element.id)}"],[aria-owns="${CSS.escape(element.id)}"]`);
  return !element.parentElement?.closest('[contenteditable]:not([contenteditable="false"])');
}

/** One walk of the document in its order, through shadow roots: every control with the headings in force where it stands. */
export async function findAll(root: Document | ShadowRoot, turn: () => Promise<void> | undefined): Promise<Found> {
  const found: Found = { controls: [], headings: [], frames: [] };
  const stack: Level[] = [];
  const seen = new Set<Element>();
  const walk = async (from: ParentNode): Promise<void> => {
    let met = 0;
    const marked = new Set<Element>(from.querySelectorAll(MARK));
    const maybe = new Set<Element>(from.querySelectorAll(UNMARKED));
    for (const element of from.querySelectorAll('*')) {
      if (seen.has(element)) continue;
      seen.add(element);
      if ((met += 1) % 64 === 0) await turn();
      const unmarked = (maybe.has(element) || element.localName.includes('-')) && !marked.has(element) ? unmarkedOf(element) : [];
      for (const one of unmarked) {
        seen.add(one);
        found.controls.push({ element: one, headings: stack.map((title) => title.text).reverse() });
      }
      if (unmarked.length > 0) continue;
      if (marked.has(element) || isDateGroup(element)) take(element);
      else {
        const title = titleOf(element);
        if (title) head(title, TITLE_LEVEL);
      }
      const shadow = shadowOf(element);
      if (shadow) await walk(shadow);
    }
  };
  const head = (text: string, level: number, known = false): void => {
    if (!known) found.headings.push(text);
    while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= level) stack.pop();
    stack.push({ level, text });
  };
  const take = (element: Element): void => {
    if (element instanceof HTMLIFrameElement) found.frames.push(element);
    else if (element.matches(HEADING)) {
      const text = element.tagName === 'LEGEND' ? fold(element.textContent) : wordsOf(element);
      if (text) found.headings.push(text);
      if (!text || element.tagName === 'LEGEND') return;
      head(text, levelOf(element), true);
    } else if (isControl(element)) found.controls.push({ element, headings: stack.map((one) => one.text).reverse() });
  };
  await walk(root);
  return found;
}
