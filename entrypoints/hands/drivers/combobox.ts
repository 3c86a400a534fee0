import type { Writing } from '#rules/plan.ts';
import { assign, bare, changed, driver, enter, leave, setNative, stroke } from '../driver.ts';
import { isUnmarkedList, itemsOf, shownBy, surfaceOf, twinOf } from '../eyes.ts';
import { clearButton, inReach, press } from '../press.ts';
import { wait } from '../wait.ts';

type Pick = Extract<Writing, { how: 'pick' }>;

const OPTION = '[role="option"],.ant-select-item-option,.ui-menu-item-wrapper,[role="listbox"] > li,mat-option';
/** What a button opens that says it opens a dialog, not a list. */
const CHOICE = '[aria-modal="true"] [role="radio"]';
/** How long a list may take to open, and to answer what was typed. */
const OPENS_MS = 700;
const ANSWERS_MS = 2_500;
const said = (text: string | null | undefined): string => (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

const chosen = new WeakMap<HTMLElement, string>();
const tall = (element: Element | null): boolean => element === null || element.getBoundingClientRect().height > 1;
/** Options that a person sees: not those that stand in an empty list for screen readers. */
const seen = (element: Element): boolean => (element.checkVisibility?.() ?? true) && tall(element) && tall(element.closest('[role="listbox"]')) && element.closest('[aria-hidden="true"]') === null;

function allOptions(element: HTMLElement): HTMLElement[] {
  if (isUnmarkedList(element) && itemsOf(element).length > 0) return itemsOf(element).filter(seen);
  if (!element.hasAttribute('role') && element.getAttribute('aria-haspopup') === 'dialog') return [...document.querySelectorAll<HTMLElement>(CHOICE)].filter(seen);
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-owns') ?? ''}`.split(/\s+/).filter(Boolean);
  const lists = ids.flatMap((id) => root.getElementById(id) ?? document.getElementById(id) ?? []);
  const named = lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>(OPTION)]).filter(seen);
  if (named.length > 0) return named;
  const slotted = root instanceof ShadowRoot ? optionHosts(root.host).filter(seen) : [];
  if (slotted.length > 0) return slotted;
  const isOther = (one: HTMLElement): boolean => {
    const box = one.closest('[role="combobox"]');
    if (box) return !box.contains(element);
    const list = one.closest<HTMLElement>('[role="listbox"][id]');
    const owner = list && (root.querySelector(`[aria-controls~="${CSS.escape(list.id)}"],[aria-owns~="${CSS.escape(list.id)}"]`) ?? null);
    return Boolean(owner) && owner !== element && !owner!.contains(element) && !element.contains(owner);
  };
  return [...new Set([...root.querySelectorAll<HTMLElement>(OPTION), ...document.querySelectorAll<HTMLElement>(OPTION)])].filter((one) => seen(one) && !isOther(one));
}

const LINE = 'li,tr,[role="menuitem"],[class*="item" i],[class*="opt" i],[class*="result" i]';
/** Lines of what lies over the page, where nothing says that they are a list's. */
const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(LINE)].filter((one) => one.querySelector(`input,select,textarea,a[href]:not([href^="#"]),${LINE}`) === null && (one.textContent ?? '').length < 200 && seen(one) && floats(one));

/** What has come to be seen since a list was opened. */
function news(element: HTMLElement, before: Set<HTMLElement>): HTMLElement[] {
  const options = allOptions(element).filter((one) => !before.has(one));
  return options.length > 0 ? options : lines().filter((one) => !before.has(one));
}

/** Options that are components of their own, given to the one that shows the list: each keeps its role in its own shadow. */
const optionHosts = (host: Element): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('*')].filter((one) => one.localName.includes('-') && one.shadowRoot?.querySelectorAll(OPTION).length === 1);

/** Its words, without the number that some lists put before each line. */
const textOf = (option: HTMLElement): string => option.getAttribute('aria-label') ?? (option.textContent ?? '').replace(/^\s*\d+[:.)]\s+/, '');
/** In a list that lies over the page, as one that has just opened does. */
function floats(element: HTMLElement): boolean {
  for (let up: HTMLElement | null = element, hops = 0; up && hops < 6; up = up.parentElement, hops += 1) if (/absolute|fixed/.test(getComputedStyle(up).position)) return up.closest('nav,header,footer') === null;
  return false;
}
const isNone = (option: HTMLElement): boolean => option.getAttribute('aria-disabled') === 'true' || /^(no (options|results|data|matches)|loading|searching|not found)/i.test(textOf(option).trim());

/** The one option that says a word exactly, in the order of the words; for a code, the single one that starts with it. */
function match(options: HTMLElement[], { words, code }: Pick): HTMLElement | undefined {
  const real = options.filter((one) => !isNone(one));
  for (const word of words.map(said).filter(Boolean)) {
    const hits = real.filter((one) => said(textOf(one)) === word || said(one.getAttribute('data-value')) === word);
    if (hits.length === 1) return hits[0];
    if (hits.length > 1 && new Set(hits.map((one) => said(textOf(one)))).size > 1) return undefined;
    if (hits.length > 1) return hits[0];
  }
  // "84 mg (3 devices)" says 84 mg: what stands in brackets tells of it.
  const bareOf = (one: HTMLElement): string => said(textOf(one).replace(/\([^()]*\)/g, ' '));
  for (const word of words.map(said).filter(Boolean)) {
    const hits = real.filter((one) => bareOf(one) === word);
    if (hits.length > 0) return hits.length === 1 ? hits[0] : undefined;
  }
  // "Intolerance / adverse event" says either.
  const partsOf = (one: HTMLElement): string[] => textOf(one).split(/\s*[/,;]\s*|\s+or\s+/).map(said);
  for (const word of words.map(said).filter((one) => one.length > 1)) {
    const hits = real.filter((one) => partsOf(one).includes(word));
    if (hits.length > 0) return hits.length === 1 ? hits[0] : undefined;
  }
  if (code === undefined) return undefined;
  const start = code.toLowerCase();
  const hits = real.filter((one) => {
    const text = textOf(one).trim().toLowerCase();
    return text.startsWith(start) && !/^[a-z0-9.]/.test(text.slice(start.length));
  });
  return hits.length === 1 ? hits[0] : undefined;
}

/** Waits for a match; gives up early once a list that answered stands still. */
async function awaited(element: HTMLElement, writing: Pick, before: Set<HTMLElement>, ms: number): Promise<HTMLElement | undefined> {
  let last = '';
  let still = 0;
  for (let waited = 0; waited < ms; waited += 40) {
    const options = news(element, before);
    const found = match(options, writing);
    if (found) return found;
    const now = options.map(textOf).join('|');
    still = now === last && options.some((one) => !isNone(one)) ? still + 40 : 0;
    last = now;
    if (still > 400) return undefined;
    await wait(40);
  }
  return undefined;
}

/** A long list draws only what is in sight: looked through from its top. */
async function scrolled(element: HTMLElement, writing: Pick, before: Set<HTMLElement>): Promise<HTMLElement | undefined> {
  const [first] = news(element, before);
  let list: HTMLElement | null = first ?? null;
  while (list && list.scrollHeight <= list.clientHeight + 4) list = list.parentElement;
  if (!list || list === document.documentElement || list === document.body) return undefined;
  for (let turns = 0; turns < 60 && list.scrollTop + list.clientHeight < list.scrollHeight - 2; turns += 1) {
    list.scrollTop += Math.max(40, list.clientHeight - 20);
    list.dispatchEvent(new Event('scroll', { bubbles: true }));
    await wait(30);
    const found = match(news(element, before), writing);
    if (found) return found;
  }
  return undefined;
}

function type(element: HTMLInputElement, text: string): void {
  element.focus({ preventScroll: true });
  assign(element, text);
  const key = text.at(-1) ?? 'Backspace';
  stroke(element, 'keydown', key);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
  stroke(element, 'keyup', key);
}

/** A line of the list that was opened last on it. */
const opened = new WeakMap<HTMLElement, HTMLElement>();
const isOpen = (element: HTMLElement): boolean => {
  const line = opened.get(element);
  return element.getAttribute('aria-expanded') === 'true' || (!element.hasAttribute('aria-expanded') && line !== undefined && line.isConnected && seen(line));
};

/** Closes what was opened, as a person would: Escape where the focus is, else a press beside the list. (A list left open lies over all that comes next.) */
async function close(element: HTMLElement): Promise<void> {
  const lists = (element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns') ?? '').split(/\s+/).filter(Boolean).flatMap((id) => document.getElementById(id) ?? []);
  for (const at of new Set([element, document.activeElement, ...lists, allOptions(element)[0]])) {
    if (!at || !isOpen(element)) break;
    for (const name of ['keydown', 'keyup'] as const) stroke(at, name, 'Escape', 27);
    await wait(20);
  }
  const beside = isOpen(element) ? document.elementFromPoint(2, 2) : null;
  if (beside instanceof HTMLElement && !beside.closest('a,button')) await press(beside);
  leave(element);
}

const isTyped = (element: HTMLElement): element is HTMLInputElement => element instanceof HTMLInputElement && !element.readOnly;

/** Opens, looks, types where it can, and takes the one option that is meant; "" when done, else why not. */
async function pick(element: HTMLElement, writing: Pick): Promise<string | undefined> {
  const before = new Set([...allOptions(element), ...lines()]);
  if (element.getAttribute('aria-expanded') !== 'true') await press(surfaceOf(element), element);
  let option = await awaited(element, writing, before, isTyped(element) ? OPENS_MS / 2 : OPENS_MS);
  option ??= await scrolled(element, writing, before);
  if (!option && isTyped(element)) {
    enter(element);
    // Its own options may stand there from the start; lines that do are the page's.
    const stands = new Set([...before].filter((one) => !one.matches(OPTION)));
    const queries = [...new Set([writing.code ?? '', writing.text, ...writing.words].filter(Boolean))].slice(0, 4);
    for (const query of queries) {
      type(element, query);
      option = await awaited(element, writing, stands, ANSWERS_MS);
      if (option) break;
    }
    // No list came: what is typed is what counts.
    if (!option && element.getAttribute('role') !== 'combobox' && news(element, stands).length === 0) {
      setNative(element, writing.text);
      return undefined;
    }
    if (!option) type(element, '');
  }
  const [line] = option ? [option] : news(element, before);
  if (line) opened.set(element, line);
  if (!option) {
    await close(element);
    return `None of the choices here says “${writing.text}” and only that: choose it yourself.`;
  }
  chosen.set(element, textOf(option));
  option.scrollIntoView({ block: 'nearest' });
  await inReach(option);
  await press(option, element);
  // The page draws what was chosen in its own time; Escape before that would take it back.
  for (let waited = 0; waited < 600 && isOpen(element) && option.isConnected; waited += 40) await wait(40);
  await wait(40);
  await close(element);
  return undefined;
}

/** Emptied by hand, for want of a button that does it. */
const emptied = new WeakSet<HTMLElement>();

/** Empties it by its own clear button, or by hand where it is typed into. */
async function clear(element: HTMLElement): Promise<void> {
  const button = clearButton(surfaceOf(element).parentElement);
  if (button) await press(button, element);
  const twin = twinOf(element);
  const none = twin && [...twin.options].find((one) => one.value === '');
  if (shownBy(element) !== '' && none?.text.trim()) await pick(element, { how: 'pick', text: none.text, words: [none.text] });
  if (shownBy(element) !== '' && twin && none) {
    twin.value = '';
    changed(twin);
  }
  if (isTyped(element) && element.value !== '') {
    type(element, '');
    emptied.add(element);
  }
  await wait(40);
  if (shownBy(element) !== '') stroke(element, 'keydown', 'Backspace', 8);
  await wait(40);
  await close(element);
}

/** Of a list whose lines are known before it is opened, the one that is meant. */
const asPick = (writing: Writing): Pick | undefined => {
  if (writing.how !== 'choose') return writing.how === 'pick' ? writing : undefined;
  const [one] = writing.options;
  return one && { how: 'pick', text: one.label, words: [one.label] };
};

/** Comboboxes, type-aheads and list buttons, by role and by behaviour: press, look, choose. Enter is never pressed. */
export default driver({
  takes: ({ widget }, writing) => widget === 'combobox' && asPick(writing) !== undefined,
  touches: ({ elements }) => elements.slice(0, 1).map(surfaceOf),
  write: async ({ elements }, writing) => {
    const wanted = asPick(writing);
    return wanted && elements[0] ? pick(elements[0], wanted) : undefined;
  },
  holds: ({ elements }, writing) => {
    const element = elements[0];
    const wanted = asPick(writing);
    if (!wanted || !element) return false;
    const now = bare(shownBy(element));
    const label = bare(chosen.get(element) ?? '');
    return now !== '' && ((label !== '' && (now.includes(label) || label.includes(now))) || wanted.words.some((word) => bare(word) === now));
  },
  remember: ({ elements }) => (elements[0] ? shownBy(elements[0]) : ''),
  doubt: ({ elements }) => (elements[0] && emptied.has(elements[0]) ? 'It is empty again. Some pages still count the earlier choice: look before you send it.' : undefined),
  restore: async ({ elements }, before) => {
    const element = elements[0];
    if (!element) return;
    if (before === '') return clear(element);
    await pick(element, { how: 'pick', text: String(before), words: [String(before)] });
  },
});
