import { noteControls } from './memo.ts';
import { shadowOf } from './roots.ts';
import { fold, wordsOf } from './text.ts';
import { titleOf } from './title.ts';
import { UNMARKED, unmarkedOf } from './unmarked.ts';
import { within } from './within.ts';

const CONTROLS = 'input,select,textarea,[contenteditable]:not([contenteditable="false"]),[role="combobox"],[role="listbox"],[role="radio"],[role="checkbox"],[role="switch"],[role="textbox"],button[aria-haspopup="listbox"]';
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend']);
const MARK = `${CONTROLS},h1,h2,h3,h4,h5,h6,legend,[role="heading"],iframe`;
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
function isTwin(element: HTMLInputElement, type: string): boolean {
  if (type !== 'radio' && type !== 'checkbox') return false;
  const parent = element.parentElement;
  if (!parent || within(parent).drawn) return true;
  return element.getAttribute('aria-hidden') === 'true' && [...parent.children].some((one) => one !== element && one.matches(MARKED));
}

/** Whether an element is a control of its own: not a part of another widget that is one. */
function isControl(element: Element): element is HTMLElement {
  if (element instanceof HTMLInputElement) {
    const { type } = element;
    if (NOT_TYPED.has(type) || isTwin(element, type)) return false;
    // The search box in a list that is not open yet is a part of that list.
    return !((type === 'text' || type === 'search') && within(element.parentElement).combobox && !(element.checkVisibility?.() ?? true));
  }
  if (isOpener(element)) return false;
  // The box around an input that is typed into is not asked apart from it.
  if (element.getAttribute('role') === 'combobox') return ![...element.querySelectorAll<HTMLElement>('input[type=text],input[type=search],input:not([type])')].some((one) => one.checkVisibility?.() ?? true);
  // Sections of one date are one question: the group around them.
  if (element.getAttribute('role') === 'spinbutton') return false;
  if (element.matches('[role="listbox"]')) return element.getAttribute('aria-hidden') !== 'true' && !element.id.match(/^$/) && !document.querySelector(`[aria-controls="${CSS.escape(element.id)}"],[aria-owns="${CSS.escape(element.id)}"]`);
  return !within(element.parentElement).editor;
}

/** The headings in force, the nearest first; those who stand below the same share one list. */
class Titles {
  #stack: Level[] = [];
  #inForce: string[] = [];

  add(text: string, level: number): void {
    while ((this.#stack.at(-1)?.level ?? 0) >= level) this.#stack.pop();
    this.#stack.push({ level, text });
    this.#inForce = this.#stack.map((one) => one.text).reverse();
  }

  get inForce(): string[] {
    return this.#inForce;
  }
}

/** One walk of the document in its order, through shadow roots: every control with the headings in force where it stands. */
export async function findAll(root: Document | ShadowRoot, turn: () => Promise<void> | undefined): Promise<Found> {
  const found: Found = { controls: [], headings: [], frames: [] };
  const titles = new Titles();
  const taken = new Set<Element>();
  const keep = (element: HTMLElement): void => void found.controls.push({ element, headings: titles.inForce });
  const take = (element: Element, tag: string): void => {
    if (tag === 'iframe') found.frames.push(element as HTMLIFrameElement);
    else if (HEADINGS.has(tag) || element.getAttribute('role') === 'heading') {
      const isLegend = tag === 'legend';
      const text = isLegend ? fold(element.textContent) : wordsOf(element);
      if (text) found.headings.push(text);
      if (text && !isLegend) titles.add(text, levelOf(element));
    } else if (isControl(element)) keep(element);
  };
  /** Whether choices without roles begin here, that are read as a whole. */
  const takeUnmarked = (element: Element): boolean => {
    const all = unmarkedOf(element);
    for (const one of all) {
      taken.add(one);
      keep(one);
    }
    return all.length > 0;
  };
  const takeTitle = (element: Element, tag: string): void => {
    const title = titleOf(element, tag);
    if (!title) return;
    found.headings.push(title);
    titles.add(title, TITLE_LEVEL);
  };
  const walk = async (from: Document | ShadowRoot): Promise<void> => {
    const all = from.querySelectorAll('*');
    const marked = from.querySelectorAll(`${MARK},[role="group"]`);
    noteControls(from, marked);
    const maybe = new Set<Element>(from.querySelectorAll(UNMARKED));
    for (let at = 0, mark = 0; at < all.length; at += 1) {
      const element = all[at] as Element;
      const isMarked = element === marked[mark];
      if (isMarked) mark += 1;
      if (taken.size > 0 && taken.has(element)) continue;
      const rest = at % 64 === 63 ? turn() : undefined;
      if (rest) await rest;
      const tag = element.localName;
      const isGroup = isMarked && element.getAttribute('role') === 'group' && !element.matches(MARK);
      if (isMarked && !isGroup) take(element, tag);
      else if (maybe.size > 0 && maybe.has(element) && takeUnmarked(element)) continue;
      else if (isGroup && isDateGroup(element)) take(element, tag);
      else takeTitle(element, tag);
      const shadow = shadowOf(element, tag);
      if (shadow) await walk(shadow);
    }
  };
  await walk(root);
  return found;
}
