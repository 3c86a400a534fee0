import { fold, wordsOf } from './text.ts';

/** Elements that are a choice by what they look like alone: no role says so. */
const toggles = new WeakSet<Element>();
const lists = new WeakSet<Element>();

/** Where choices without roles may stand: the folder's one place that believes a class. */
export const UNMARKED = '[aria-pressed],button[type="button"],[class*="segment" i],[class*="toggle" i],[class*="btn-group" i],[class*="button-group" i],[class*="dropdown" i],[class*="select" i]';
const ITEM = 'li,[class*="option" i],[class*="item" i]';
const FOREIGN = 'input:not([type=hidden]),select,textarea,a[href],[role],[contenteditable]';
const MENU = 'nav,header,footer,[role="toolbar"],[role="menubar"],[role="menu"],[role="navigation"],[role="tablist"],[role="combobox"],[role="listbox"]';
const ON = /(^|[\s_-])(is-?)?(active|selected|checked|pressed)($|[\s_])/i;

const short = (text: string): boolean => text !== '' && text.length <= 40 && text.split(' ').length <= 4;
/** A button that sends the form, or that may, is no choice. */
const harmless = (element: Element): boolean => !(element instanceof HTMLButtonElement) || element.type === 'button' || element.form === null;
const same = (all: Element[]): boolean => all.length >= 2 && all.length <= 7 && all.every((one) => one.tagName === all[0]?.tagName && short(wordsOf(one)) && harmless(one) && one.querySelector(FOREIGN) === null);

/** Toggle buttons that answer one question: told by aria-pressed, by their box's class, or by being a yes and a no. */
function togglesOf(element: Element): HTMLElement[] {
  const box = element.matches('[aria-pressed],button') ? element.parentElement : element;
  if (!box || box.closest(MENU)) return [];
  const all = [...box.children] as HTMLElement[];
  if (!same(all) || !/^(BUTTON|SPAN|DIV|A|LI|LABEL)$/.test(all[0]!.tagName) || (all[0]!.tagName === 'LABEL')) return [];
  const pressed = all.every((one) => one.hasAttribute('aria-pressed'));
  if (!pressed && all.some((one) => one.hasAttribute('role'))) return [];
  const isYesNo = all.some((one) => /^yes$/i.test(wordsOf(one))) && all.some((one) => /^no$/i.test(wordsOf(one)));
  const isPressable = (one: HTMLElement): boolean => one.tagName === 'BUTTON' || getComputedStyle(one).cursor === 'pointer';
  return pressed || isYesNo || (box.matches('[class*="segment" i],[class*="toggle" i]') && all.every(isPressable)) ? all : [];
}

export const itemsOf = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(ITEM)].filter((one) => one.querySelector(ITEM) === null);

/** A box that opens a list of lines, all without roles: the lines are there, and not shown. */
function isList(box: Element): box is HTMLElement {
  if (!(box instanceof HTMLElement) || box.tagName === 'SELECT' || box.closest(MENU) || box.querySelector(FOREIGN)) return false;
  const items = itemsOf(box);
  return items.length >= 2 && items.length <= 200 && items.every((one) => !(one.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true)) && fold((box as HTMLElement).innerText) !== '';
}

/** The controls that an element without roles is, each to be met once. */
export function unmarkedOf(element: Element): HTMLElement[] {
  if (toggles.has(element) || lists.has(element)) return [element as HTMLElement];
  const pressed = togglesOf(element);
  for (const one of pressed) toggles.add(one);
  if (pressed.length > 0) return pressed;
  if (!element.matches('[class*="dropdown" i],[class*="select" i]') || !isList(element)) return [];
  lists.add(element);
  return [element];
}

export const isToggle = (element: Element): boolean => toggles.has(element);
export const isUnmarkedList = (element: Element): boolean => lists.has(element);
export const isPressed = (element: Element): boolean => element.getAttribute('aria-pressed') === 'true' || (!element.hasAttribute('aria-pressed') && ON.test(element.className));
