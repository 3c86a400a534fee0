import type { Control, Option, Widget } from '#rules/reading.ts';
import { labelOf, legendsOf, optionLabel, questionOf, type Said } from './label.ts';
import { countIn, labelsOf, memo } from './memo.ts';
import { dateShown, shownBy, surfaceOf } from './shown.ts';
import { placeOf } from './table.ts';
import { fold } from './text.ts';
import { isPressed, isToggle, isUnmarkedList } from './unmarked.ts';
import { isVisible } from './visible.ts';

/** One question on the page with the elements that answer it. */
export type Question = { control: Control; elements: HTMLElement[] };

/** Firefox has no month box and calls it text; what the page wants of it is a month all the same. */
const TYPED: Record<string, Widget> = { text: 'text', email: 'email', tel: 'tel', url: 'url', number: 'number', date: 'date', month: 'month', time: 'time', 'datetime-local': 'datetime', password: 'password', search: 'search', file: 'file', radio: 'radio', checkbox: 'checkbox' };

/** Which kind of widget an element is, by role and tag. */
export function widgetOf(element: HTMLElement): Widget {
  const role = element.getAttribute('role');
  if (isToggle(element)) return 'aria-radio';
  if (isUnmarkedList(element)) return 'combobox';
  const isLookUp = element instanceof HTMLInputElement && /^(text|search)$/.test(element.type) && (role === 'combobox' || (role === null && element.parentElement?.closest('[role="combobox"]')));
  if (isLookUp) return 'combobox';
  if (element instanceof HTMLInputElement) return role === 'switch' ? 'switch' : (TYPED[element.getAttribute('type') === 'month' ? 'month' : element.type] ?? 'other');
  if (element instanceof HTMLSelectElement) return element.multiple ? 'select-multiple' : 'select';
  if (element instanceof HTMLTextAreaElement) return 'textarea';
  if (role === 'combobox' || role === 'listbox' || role === 'switch') return role;
  if (role === 'radio') return 'aria-radio';
  if (role === 'checkbox') return 'aria-checkbox';
  if (element.tagName === 'BUTTON') return 'combobox';
  if (role === 'group') return 'date';
  return element.isContentEditable || element.hasAttribute('contenteditable') ? 'editor' : 'other';
}

export const ticked = (element: HTMLElement): boolean => (element instanceof HTMLInputElement ? element.checked : isToggle(element) ? isPressed(element) : element.getAttribute('aria-checked') === 'true' || element.getAttribute('aria-selected') === 'true');

/** What a person sees a control hold. */
export function valueOf(elements: HTMLElement[]): string {
  const element = elements[0];
  if (!element) return '';
  const widget = widgetOf(element);
  if (elements.length > 1) return elements.filter(ticked).map(optionLabel).join(', ');
  if (/checkbox|switch|radio/.test(widget)) return ticked(element) ? 'checked' : 'unchecked';
  if (widget === 'combobox') return shownBy(element);
  if (widget === 'date' && !(element instanceof HTMLInputElement)) return dateShown(element);
  if (element instanceof HTMLSelectElement) return [...element.selectedOptions].map((one) => fold(one.label || one.text)).join(', ');
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  if (widget === 'listbox') return (optionsOf(element) ?? []).filter((one) => one.chosen).map((one) => one.label).join(', ');
  return (element.innerText ?? element.textContent ?? '').trim();
}

function optionsOf(element: HTMLElement): Option[] | undefined {
  if (element instanceof HTMLSelectElement) {
    return [...element.options].map((one) => ({ value: one.value, label: fold(one.label || one.text), chosen: one.selected, ...(one.disabled ? { disabled: true } : {}) }));
  }
  const list = element.getAttribute('role') === 'listbox' ? element : null;
  return list ? [...list.querySelectorAll('[role="option"]')].map((one) => ({ value: fold(one.getAttribute('data-value') ?? one.textContent), label: fold(one.textContent), chosen: one.getAttribute('aria-selected') === 'true' })) : undefined;
}

/** Not typed into, but a calendar that opens on it fills it: what stands around it says so. */
export function isPicked(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || !element.readOnly || element.disabled || element.type !== 'text') return false;
  const near = [element, element.parentElement, element.parentElement?.parentElement];
  return near.some((one) => /date|calendar|pick/i.test(one?.getAttribute('class') ?? '')) || /^(dialog|grid)$/.test(element.getAttribute('aria-haspopup') ?? '');
}

const positive = (text: string | null): number | undefined => (text !== null && Number(text) > 0 ? Number(text) : undefined);
const given = <T>(key: string, value: T | undefined | null | ''): Record<string, T> => (value === undefined || value === null || value === '' ? {} : { [key]: value });

function limits(element: HTMLElement): Partial<Control> {
  return {
    ...given('maxLength', positive(element.getAttribute('maxlength'))), ...given('size', positive(element.getAttribute('size'))),
    ...given('pattern', fold(element.getAttribute('pattern'), 200)), ...given('inputMode', element.getAttribute('inputmode')), ...given('min', element.getAttribute('min')), ...given('max', element.getAttribute('max')),
  };
}

/** What each answer says: its own words, or in a grid of questions those of its column. */
function answerLabels(elements: HTMLElement[]): string[] {
  const own = elements.map(optionLabel);
  if (new Set(own).size > 1 || own.length < 2) return own;
  const columns = elements.map((one) => placeOf(one).column ?? '');
  return new Set(columns).size === columns.length ? columns : own;
}

const groupOptions = (elements: HTMLElement[], labels = answerLabels(elements)): Option[] =>
  elements.map((one, at) => ({ value: one instanceof HTMLInputElement ? one.value : fold(one.getAttribute('data-value') ?? one.textContent), label: labels[at] ?? '', chosen: ticked(one), ...((one as HTMLInputElement).disabled ? { disabled: true } : {}) }));

/** Its own words; in a table the column's where its own are but a number; of a nameless list its first line ("State"), which is no answer. */
function calledBy(own: string, column: string | undefined, options: Option[] | undefined, widget: Widget): string {
  if (column && !/\p{L}{2}/u.test(own)) return column;
  if (own || widget !== 'select') return own;
  const first = options?.[0];
  return first && first.label.length < 40 && !/\d/.test(first.label) ? first.label.replace(/^(please )?(select|choose)( an?| your| one)?\b/i, '').trim() : '';
}

const OUTSIDE = 'header,footer,nav,aside,[role="banner"],[role="contentinfo"],[role="navigation"],[role="search"]';
/** In the page's frame rather than its form, or in a form of a few fields beside a large one. */
function isAside(element: HTMLElement): boolean {
  const { form } = element as HTMLInputElement;
  if (form && form.elements.length <= 4 && form.querySelector('button,[type="submit"]') && [...document.forms].some((one) => one !== form && one.elements.length > 8)) return true;
  const around = element.closest(OUTSIDE);
  return around !== null && countIn(around) <= 4;
}

/** A control, or a group that answers one question, as a person would describe it. */
export function describe(key: string, elements: HTMLElement[], headings: string[], grouped: boolean): Question {
  const element = elements[0] as HTMLElement;
  const widget = widgetOf(element);
  const said: Said = grouped ? questionOf(elements) : /^(radio|checkbox|aria-radio|aria-checkbox|switch)$/.test(widget) ? { ...labelOf(element), label: optionLabel(element) } : labelOf(element, new Set(elements));
  // The section's title right above a box that says in itself what it is.
  const placeholder = fold(element.getAttribute('placeholder'));
  if (placeholder && said.label !== '' && headings[0] === said.label && /\p{L}{3}/u.test(placeholder)) said.label = placeholder;
  const options = grouped ? groupOptions(elements) : optionsOf(element);
  const place = placeOf(element);
  const legends = legendsOf(element).filter((one) => one !== said.label);
  const input = element as HTMLInputElement;
  const control: Control = {
    key, widget, label: calledBy(said.label, place.column, options, widget), hints: said.hints, legends: said.legend && !legends.includes(said.legend) ? [said.legend, ...legends] : legends, headings, ...place,
    name: fold(element.getAttribute('name'), 120), id: fold(element.id, 120), autocomplete: fold(element.getAttribute('autocomplete'), 80),
    required: elements.some((one) => (one as HTMLInputElement).required || one.getAttribute('aria-required') === 'true') || /\*\s*$/.test(said.label),
    disabled: elements.every((one) => one.matches(':disabled') || one.getAttribute('aria-disabled') === 'true'),
    readOnly: (Boolean(input.readOnly) && widget !== 'combobox' && !isPicked(element)) || element.getAttribute('aria-readonly') === 'true',
    ...(isAside(element) ? { aside: true as const } : {}),
    visible: elements.some((one) => isVisible(widget === 'combobox' ? surfaceOf(one) : one, memo.seen, labelsOf)), ...limits(element), ...(options ? { options } : {}), value: valueOf(elements),
  };
  return { control, elements };
}
