import type { Control, Option, Widget } from '#rules/reading.ts';
import { nativeOf, opensList, suggests, twinOf } from './face.ts';
import { labelOf, legendsOf, optionLabel, questionOf, type Said } from './label.ts';
import { labelsOf } from './labels.ts';
import { countIn, memo } from './memo.ts';
import type { Group } from './group.ts';
import { seeAs } from './placed.ts';
import { dateShown, shownBy, surfaceOf } from './shown.ts';
import { placeOf } from './table.ts';
import { fold } from './text.ts';
import { opensItself } from './controls.ts';
import { isPressed, isToggle, isUnmarkedList } from './unmarked.ts';
import { isVisible } from './visible.ts';
import { within } from './within.ts';

/** One question on the page with the elements that answer it. */
export type Question = { control: Control; elements: HTMLElement[] };

/** Firefox has no month box and calls it text; what the page wants of it is a month all the same. */
const TYPED: Record<string, Widget> = { text: 'text', email: 'email', tel: 'tel', url: 'url', number: 'number', date: 'date', month: 'month', time: 'time', 'datetime-local': 'datetime', password: 'password', search: 'search', file: 'file', radio: 'radio', checkbox: 'checkbox' };

/** A box for a date with a calendar at its side, which some call a combobox: it is typed into. */
const isDated = (element: HTMLInputElement): boolean => !element.readOnly && /^(?:grid|dialog)$/.test(element.getAttribute('aria-haspopup') ?? '') && /^\W*(?:m{1,2}|d{1,2}|y{2,4}|month|day|year)(?:\W{1,3}(?:m{1,4}|d{1,2}|y{2,4}|month|day|year)){2}\W*$|^\W*_*\/_*\/_*$/i.test(element.placeholder);

function inputWidget(element: HTMLInputElement): Widget {
  const { type } = element;
  const role = element.getAttribute('role');
  if (type === 'text' || type === 'search') {
    if (isDated(element)) return 'text';
    if (role === 'combobox' || suggests(element) || ((role === null || role === 'textbox') && within(element.parentElement).combobox) || (!isPicked(element) && opensList(element))) return 'combobox';
    if (role !== 'switch' && element.getAttribute('type') === 'month') return 'month';
  }
  if (type === 'button') return role === 'radio' ? 'aria-radio' : 'aria-checkbox';
  return role === 'switch' ? 'switch' : (TYPED[type] ?? 'other');
}

/** Which kind of widget an element is, by role and tag. */
export function widgetOf(element: HTMLElement): Widget {
  if (element instanceof HTMLInputElement) return inputWidget(element);
  if (element instanceof HTMLSelectElement) return element.multiple ? 'select-multiple' : 'select';
  if (element instanceof HTMLTextAreaElement) return 'textarea';
  if (isToggle(element)) return 'aria-radio';
  if (isUnmarkedList(element) || nativeOf(element)) return 'combobox';
  const role = element.getAttribute('role');
  if (role === 'listbox' && opensItself(element)) return 'combobox';
  if (role === 'combobox' || role === 'listbox' || role === 'switch') return role;
  if (role === 'radio') return 'aria-radio';
  if (role === 'checkbox') return 'aria-checkbox';
  if (element.tagName === 'BUTTON') return 'combobox';
  if (role === 'group') return 'date';
  return element.isContentEditable || element.hasAttribute('contenteditable') ? 'editor' : 'other';
}

/** Whether it is ticked, rather than holding words. */
const TICKED = new Set<Widget>(['radio', 'checkbox', 'aria-radio', 'aria-checkbox', 'switch']);

export const ticked = (element: HTMLElement): boolean => (element instanceof HTMLInputElement && element.type !== 'button' ? element.checked : isToggle(element) ? isPressed(element) : element.getAttribute('aria-checked') === 'true' || element.getAttribute('aria-selected') === 'true');

const chosenIn = (options: Option[]): string => options.filter((one) => one.chosen).map((one) => one.label).join(', ');

/** What a person sees a control hold. Its widget and its options are found out where they are not known yet. */
export function valueOf(elements: HTMLElement[], widget = elements[0] && widgetOf(elements[0]), options?: Option[]): string {
  const element = elements[0];
  if (!element) return '';
  if (elements.length > 1) return answerLabels(elements).filter((_, at) => ticked(elements[at] as HTMLElement)).join(', ');
  if (TICKED.has(widget as Widget)) return ticked(element) ? 'checked' : 'unchecked';
  if (widget === 'combobox') return shownBy(element);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  if (widget === 'date') return dateShown(element);
  if (widget === 'listbox' || element instanceof HTMLSelectElement) return chosenIn(options ?? optionsOf(element) ?? []);
  return (element.innerText ?? element.textContent ?? '').trim();
}

function optionsIn(select: HTMLSelectElement): Option[] {
  const all: Option[] = [];
  const { options } = select;
  const { length } = options;
  for (let at = 0; at < length; at += 1) {
    const one = options[at] as HTMLOptionElement;
    const value = one.getAttribute('value');
    const named = one.getAttribute('label');
    // The words of an option are put together anew each time they are asked for, as its value or its label too.
    const text = value === null || !named ? one.text : '';
    const option: Option = { value: value ?? text, label: fold(named || text), chosen: one.selected };
    if (one.disabled) option.disabled = true;
    all.push(option);
  }
  return all;
}

function optionsOf(element: HTMLElement, widget = widgetOf(element)): Option[] | undefined {
  const native = element instanceof HTMLSelectElement ? element : widget === 'combobox' ? twinOf(element) : undefined;
  // One that asks a server for its lines holds none, or the one chosen.
  if (native && (native === element || [...native.options].filter((one) => one.value !== '' && !one.text.includes('<')).length > 1)) return optionsIn(native);
  const list = element.getAttribute('role') === 'listbox' ? element : null;
  return list ? [...list.querySelectorAll('[role="option"]')].map((one) => ({ value: fold(one.getAttribute('data-value') ?? one.textContent), label: fold(one.textContent), chosen: one.getAttribute('aria-selected') === 'true' })) : undefined;
}

/** Not typed into, but a calendar that opens on it fills it: what stands around it says so. */
export function isPicked(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || !element.readOnly || element.disabled || element.type !== 'text') return false;
  const near = [element, element.parentElement, element.parentElement?.parentElement];
  return near.some((one) => /date|calendar|pick/i.test(one?.getAttribute('class') ?? '')) || /^(dialog|grid)$/.test(element.getAttribute('aria-haspopup') ?? '');
}

const positive = (text: string | null): number => (text !== null && Number(text) > 0 ? Number(text) : 0);

const LIMITS = ['pattern', 'inputMode', 'min', 'max'] as const;

/** What its attributes say of what may be typed. */
function addLimits(control: Control, element: HTMLElement): void {
  const maxLength = positive(element.getAttribute('maxlength'));
  if (maxLength) control.maxLength = maxLength;
  const size = positive(element.getAttribute('size'));
  if (size) control.size = size;
  for (const name of LIMITS) {
    const said = fold(element.getAttribute(name), 200);
    if (said) control[name] = said;
  }
}

/** What each answer says: its own words, or in a grid of questions those of its column. */
export function answerLabels(elements: HTMLElement[]): string[] {
  const own = elements.map(optionLabel);
  // The question before the first of them is none of its words.
  if (own.length < 2 || (new Set(own).size > 1 && own.every((one) => one.length < 60))) return own;
  const columns = elements.map((one) => placeOf(one).column ?? '');
  return new Set(columns).size === columns.length ? columns : own;
}

const groupOptions = (elements: HTMLElement[], labels = answerLabels(elements)): Option[] =>
  elements.map((one, at) => {
    const option: Option = { value: one instanceof HTMLInputElement ? one.value : fold(one.getAttribute('data-value') ?? one.textContent), label: labels[at] ?? '', chosen: ticked(one) };
    if ((one as HTMLInputElement).disabled) option.disabled = true;
    return option;
  });

/** Its own words; in a table the column's where its own are but a number; of a nameless list its first line ("State"), which is no answer. */
function calledBy(own: string, column: string | undefined, options: Option[] | undefined, widget: Widget): string {
  if (column && !/\p{L}{2}/u.test(own)) return column;
  if (own || widget !== 'select') return own;
  const first = options?.[0];
  return first && first.label.length < 40 && !/\d/.test(first.label) ? first.label.replace(/^(please )?(select|choose)( an?| your| one)?\b/i, '').trim() : '';
}

/** A form of a few fields beside a large one. */
function isSmall(form: HTMLFormElement): boolean {
  const known = memo.small.get(form);
  if (known !== undefined) return known;
  const small = form.elements.length <= 4 && form.querySelector('button,[type="submit"]') !== null && [...document.forms].some((one) => one !== form && one.elements.length > 8);
  memo.small.set(form, small);
  return small;
}

/** In the page's frame rather than its form, or in a form of a few fields beside a large one. */
function isAside(element: HTMLElement): boolean {
  const { form } = element as HTMLInputElement;
  if (form && isSmall(form)) return true;
  const { outside } = within(element);
  return outside !== null && countIn(outside) <= 4;
}

function saidOf(elements: HTMLElement[], widget: Widget, grouped: boolean): Said {
  const element = elements[0] as HTMLElement;
  if (grouped) return questionOf(elements);
  const native = nativeOf(element);
  if (native) return labelOf(native, [native, ...(element.parentElement ?? element).querySelectorAll<HTMLElement>('input:not([type=hidden])')]);
  return TICKED.has(widget) ? { ...labelOf(element), label: optionLabel(element) } : labelOf(element, elements);
}

/** The legends around it but those that say no more than its label. */
function otherLegends(element: HTMLElement, label: string): string[] {
  const all = legendsOf(element);
  return all.includes(label) ? all.filter((one) => one !== label) : all;
}

const isOff = (one: HTMLElement): boolean => one.matches(':disabled') || one.getAttribute('aria-disabled') === 'true';
const isAsked = (one: HTMLElement): boolean => (one as HTMLInputElement).required || one.getAttribute('aria-required') === 'true';

const isAnySeen = (elements: HTMLElement[], widget: Widget): boolean => elements.some((one) => isVisible(widget === 'combobox' ? surfaceOf(one) : one, memo.seen, labelsOf));

/** A control, or a group that answers one question, as a person would describe it. */
export function describe(key: string, { elements, widget, headings, grouped }: Group): Question {
  const element = elements[0] as HTMLElement;
  const said = saidOf(elements, widget, grouped);
  // The section's title right above a box that says in itself what it is.
  if (said.label !== '' && headings[0] === said.label) {
    const placeholder = fold(element.getAttribute('placeholder'));
    if (/\p{L}{3}/u.test(placeholder)) said.label = placeholder;
  }
  const options = grouped ? groupOptions(elements) : optionsOf(element);
  const place = placeOf(element);
  const legends = otherLegends(element, said.label);
  const input = element as HTMLInputElement;
  const control: Control = {
    key, widget, label: calledBy(said.label, place.column, options, widget), hints: said.hints, legends: said.legend && !legends.includes(said.legend) ? [said.legend, ...legends] : legends, headings,
    name: fold(element.getAttribute('name'), 120), id: fold(element.getAttribute('id'), 120), autocomplete: fold(element.getAttribute('autocomplete'), 80),
    required: elements.some(isAsked) || said.label.endsWith('*'),
    disabled: elements.every(isOff),
    readOnly: (Boolean(input.readOnly) && widget !== 'combobox' && !isPicked(element)) || (element.getAttribute('aria-readonly') === 'true' && !(widget === 'combobox' && input.readOnly && opensList(input))),
    visible: isAnySeen(elements, widget), value: valueOf(elements, widget, grouped ? undefined : options),
  };
  // Not spread into the control above: that builds every one of them the slow way, for the few in tables.
  if (place.column !== undefined) Object.assign(control, place);
  if (isAside(element)) control.aside = true;
  if (options) control.options = options;
  addLimits(control, element);
  seeAs(control, elements);
  return { control, elements };
}
