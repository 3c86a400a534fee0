import { isPressable, isPrompt, twinOf } from './face.ts';
import { labelsOf } from './labels.ts';
import { CONTROL } from './memo.ts';
import { shadowOf } from './roots.ts';
import { fold, wordsOf } from './text.ts';

/** Elements that are a choice by what they look like alone: no role says so. */
const toggles = new WeakSet<Element>();
const lists = new WeakSet<Element>();

/** Where choices without roles may stand: the folder's one place that believes a class. */
export const UNMARKED = '[aria-pressed],button[type="button"],[class*="segment" i],[class*="toggle" i],[class*="btn-group" i],[class*="button-group" i],[class*="dropdown" i],[class*="select" i]';
const ITEM = 'li,[class*="option" i],[class*="item" i]';
const FOREIGN = 'input:not([type=hidden]),select,textarea,a[href]:not([href^="#"]),[role],[contenteditable]';
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
  const isButton = (one: HTMLElement): boolean => one.tagName === 'BUTTON' || getComputedStyle(one).cursor === 'pointer';
  return pressed || isYesNo || (box.matches('[class*="segment" i],[class*="toggle" i]') && all.every(isButton)) ? all : [];
}

export const itemsOf = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(ITEM)].filter((one) => one.querySelector(ITEM) === null);

function isWithinList(box: Element): boolean {
  for (let up = box.parentElement, hops = 0; up && hops < 4; up = up.parentElement, hops += 1) if (lists.has(up)) return true;
  return false;
}

/** A box that opens a list of lines, all without roles: the lines are there, and not shown. */
function isList(box: Element): box is HTMLElement {
  if (!(box instanceof HTMLElement) || box.tagName === 'SELECT' || box.closest(MENU) || box.querySelector(FOREIGN) || !(box.checkVisibility?.() ?? true) || isWithinList(box)) return false;
  const items = itemsOf(box);
  // Its lines are drawn elsewhere when it is opened: the size of a field, pressed, and asking to choose.
  if (items.length === 0) return isPrompt(fold(box.innerText)) && box.getBoundingClientRect().height < 64 && box.getBoundingClientRect().width > 60 && isPressable(box) && !twinOf(box);
  return items.length >= 2 && items.length <= 200 && items.every((one) => !(one.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true)) && fold((box as HTMLElement).innerText) !== '';
}

/** Components that draw their choice themselves, each below the group it belongs to: the browser alone knows their role. */
const drawn = new WeakMap<Element, Element | string>();
/** The radios of a group are dots, not pictures or fields. */
const DOT = 64;

/** A component without a control in it that the browser lets a label name, with others of its kind in one group or of one name. */
function isDrawn(element: Element): boolean {
  const shadow = shadowOf(element);
  if (!shadow || shadow.querySelector(`${CONTROL},[role]`) || element.getBoundingClientRect().width > DOT || !labelsOf(element).some((one) => (one as HTMLLabelElement).control === element)) return false;
  const group = element.closest('[role="radiogroup"]');
  const name = element.getAttribute('name');
  const kin = [...(group ?? (element.getRootNode() as ParentNode)).querySelectorAll(element.localName)].filter((one) => group || (name && one.getAttribute('name') === name));
  const isChoice = kin.length > 1 && new Set(kin.map((one) => one.getAttribute('value'))).size === kin.length;
  if (isChoice) drawn.set(element, group ?? `r:${name}`);
  return isChoice;
}

/** What the choices that a component is one of stand in, or are named. */
export const drawnIn = (element: Element): Element | string | undefined => drawn.get(element);

/** Whether a component that draws itself says that it is on: to the page, to its own style, or by its own parts. */
function isOn(element: Element): boolean {
  const said = element.getAttribute('aria-checked');
  if (said !== null) return said === 'true';
  return [...(shadowOf(element)?.querySelectorAll('[class]') ?? [])].some((one) => ON.test(one.getAttribute('class') ?? ''));
}

/** The controls that an element without roles is, each to be met once. */
export function unmarkedOf(element: Element): HTMLElement[] {
  if (toggles.has(element) || lists.has(element)) return [element as HTMLElement];
  if (element.localName.includes('-') && isDrawn(element)) {
    toggles.add(element);
    return [element as HTMLElement];
  }
  if (!element.matches(UNMARKED)) return [];
  const pressed = togglesOf(element);
  for (const one of pressed) toggles.add(one);
  if (pressed.length > 0) return pressed;
  if (!element.matches('[class*="dropdown" i],[class*="select" i]') || !isList(element)) return [];
  lists.add(element);
  return [element];
}

export const isToggle = (element: Element): boolean => toggles.has(element);
export const isUnmarkedList = (element: Element): boolean => lists.has(element);
export const isPressed = (element: Element): boolean => (drawn.has(element) ? isOn(element) : isMarkedOn(element));
const isMarkedOn = (element: Element): boolean => element.getAttribute('aria-pressed') === 'true' || (!element.hasAttribute('aria-pressed') && ON.test(element.className));
