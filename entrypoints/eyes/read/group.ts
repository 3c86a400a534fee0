import type { Control, Widget } from '#rules/reading.ts';
import type { Question } from './control.ts';
import { widgetOf } from './control.ts';
import type { Found } from './find.ts';
import { around, optionLabel } from './label.ts';
import { countIn } from './memo.ts';
import { placedOf } from './placed.ts';
import { parentOf } from './roots.ts';
import { blankOf } from './sentence.ts';
import { drawnIn, isToggle } from './unmarked.ts';
import { within } from './within.ts';

type Item = Found['controls'][number];

const CHOICES = new Set<Widget>(['radio', 'checkbox', 'aria-radio', 'aria-checkbox']);

let next = 0;
const ids = new WeakMap<object, number>();
const idOf = (thing: object): number => {
  const known = ids.get(thing) ?? next++;
  ids.set(thing, known);
  return known;
};

/** What makes choices one question: radios by name in their form, boxes by name or by the fieldset or group around them. */
function familyOf(element: HTMLElement, widget: Widget): string | undefined {
  if (!CHOICES.has(widget)) return undefined;
  const input = element as HTMLInputElement;
  const scope = idOf(input.form ?? element.getRootNode());
  if (widget === 'radio' && input.name) return `r:${scope}:${input.name}`;
  const asked = placedOf(element)?.asked;
  if (asked) return `p:${idOf(asked)}`;
  const { group } = within(element);
  const kin = drawnIn(element);
  if (kin) return typeof kin === 'string' ? `r:${scope}:${kin}` : `g:${idOf(kin)}`;
  if (isToggle(element)) return `t:${idOf(parentOf(element) ?? element)}`;
  if (widget === 'aria-radio' || widget === 'radio') return `g:${idOf(group ?? slottedIn(element) ?? parentOf(element) ?? element)}`;
  if (group && onlyBoxes(group)) return `b:${idOf(group)}`;
  const row = boxesOf(element);
  if (row) return `w:${idOf(row)}`;
  if (input.name && scopeHas(element, input.name)) return `n:${scope}:${input.name}`;
  return `one:${idOf(element)}`;
}

/** The group whose options are components of their own, each with its radio in its own shadow. */
function slottedIn(element: Element): Element | null {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const up = host?.parentElement ?? null;
  return up && [...up.children].filter((one) => one.tagName === host?.tagName).length > 1 ? up : null;
}

const MANY = 40;

/** A group of nothing but boxes. Larger ones are no one question. */
function onlyBoxes(group: Element): boolean {
  if (countIn(group) > MANY) return false;
  const choices = [...group.querySelectorAll<HTMLElement>('input:not([type=hidden]),select,textarea,[role="checkbox"]')];
  return choices.length > 1 && choices.every((one) => /checkbox/.test(widgetOf(one)));
}

const BOXES = 'input:not([type=hidden]),select,textarea,[role="checkbox"],[role="combobox"],[contenteditable="true"]';

/** The small block of nothing but boxes with few words each, below words of its own: "Relationship: [ ] Self [ ] Spouse". */
function boxesOf(element: HTMLElement): Element | undefined {
  for (let up = parentOf(element), hops = 0; up && hops < 3 && !/^(FORM|BODY|TABLE|TBODY|TR|UL|OL)$/.test(up.tagName) && countIn(up) <= MANY; up = parentOf(up), hops += 1) {
    const held = [...up.querySelectorAll<HTMLElement>(BOXES)];
    if (held.length < 2) continue;
    const first = held[0];
    if (!first || held.some((one) => widgetOf(one) !== 'checkbox' || optionLabel(one).split(' ').length > (up?.matches('td,dd,li') ? 30 : 5))) return undefined;
    return isPair(held) || around(first, 'before', held) ? up : undefined;
  }
  return undefined;
}

/** "[ ] Yes [ ] No" is one question, wherever its words stand. */
const isPair = (held: HTMLElement[]): boolean => held.length === 2 && held.map((one) => optionLabel(one).toLowerCase()).join() === 'yes,no';

const scopeHas = (element: HTMLElement, name: string): boolean =>
  ((element.getRootNode() as ParentNode).querySelectorAll?.(`input[type=checkbox][name="${CSS.escape(name)}"]`).length ?? 0) > 1;

/** What answers one question together, and the headings in force where it stands. */
export type Group = { elements: HTMLElement[]; widget: Widget; headings: string[]; grouped: boolean };

/** Controls in document order, radios and boxes that share a question as one. */
export async function groupAll(items: Item[], turn: () => Promise<void> | undefined): Promise<Group[]> {
  const out: Group[] = [];
  const families = new Map<string, Group>();
  for (const { element, headings } of items) {
    const rest = out.length % 64 === 0 ? turn() : undefined;
    if (rest) await rest;
    const widget = widgetOf(element);
    const family = familyOf(element, widget);
    const known = family === undefined ? undefined : families.get(family);
    if (known) {
      known.elements.push(element);
      known.grouped = true;
      continue;
    }
    const one: Group = { elements: [element], widget, headings, grouped: false };
    if (family !== undefined) families.set(family, one);
    out.push(one);
  }
  return out;
}

const SHORT = 7;
/** Words of one piece of a whole: a box with other words of its own is a question of its own. */
const PIECE = /^\W*(?:(?:first|middle|next|last|area|code|prefix|exchange|line|number|digits?|zip|plus|ext|extension|month|mo|day|year|yr|mm|dd|yy|yyyy|part|of|\d+)\W*)*$/i;
const DAYS = /^(0?[1-9]|[12]\d|3[01])$/;
const MONTHS = /^(0?[1-9]|1[0-2]|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)$/iu;
/** A list of days, months or years and nothing else, but for its first line. */
function ofDate({ options = [] }: Control): boolean {
  if (options.length < 4) return false;
  const said = options.map((one) => one.label).filter((one, at) => at > 0 || /\d|^\p{L}{3}/u.test(one));
  const rest = said.length === options.length && !/^(\d+|\p{L}{3,9})$/u.test(said[0] ?? '') ? said.slice(1) : said;
  const all = (of: RegExp) => rest.filter((one) => of.test(one)).length >= rest.length - 1;
  return (rest.length >= 28 && rest.length <= 32 && all(DAYS)) || (rest.length >= 12 && rest.length <= 13 && all(MONTHS)) || (rest.length >= 4 && all(/^(19|20)\d\d$/));
}
const PART_NAME = /^\W*(?:month|mo|mm|day|dd|year|yr|yy|yyyy)\W*$/i;
const PART = /^(month|day|year)\W*$/i;
const SPOKEN = /\b(month|day|year)\b/i;
const TYPED = new Set(['text', 'tel', 'number']);

/** A box for a few characters, or a list of what a date is made of. */
function small({ control }: Question): boolean {
  if (control.widget === 'select') return ofDate(control) || SPOKEN.test(control.label) || SPOKEN.test(control.name) || SPOKEN.test(control.id) || SPOKEN.test(control.options?.[0]?.label ?? '');
  if (!TYPED.has(control.widget)) return false;
  return (control.maxLength ?? control.size ?? 99) <= SHORT || control.hints.some((hint) => PART.test(hint)) || PART.test(control.id.replace(/^.*[-_.]/, ''));
}

/** Consecutive small boxes in one block under one label (split dates, phones): each told its place. */
export function markParts(questions: Question[]): void {
  for (let at = 0; at < questions.length; ) {
    const first = questions[at];
    let end = at + 1;
    if (first && small(first)) while (end < questions.length && questions[end] && small(questions[end] as Question) && together(first, questions[end] as Question)) end += 1;
    const count = end - at;
    if (first && count > 1) {
      // The words before the first box name the whole ("Phone number" before "Area code"): they are the run's own legend.
      const run = questions.slice(at, end);
      const before = first.elements[0] ? (blankOf(first.elements[0])?.label ?? around(first.elements[0], 'before', run.flatMap((one) => one.elements))) : '';
      const isLed = /\p{L}/u.test(before) && before.length <= 120 && !PIECE.test(before);
      if (isLed) for (const { control } of run) if (control.label !== before && !control.legends.includes(before)) control.legends = [before, ...control.legends];
      const shared = isLed && first.control.label === before ? before : (first.control.legends[0] ?? first.control.label);
      captionsBelow(run.map((one) => one.control));
      for (let index = 0; index < count; index += 1) {
        const control = (questions[at + index] as Question).control;
        control.part = { index, count, ...(isLed && control.legends[0] === before ? { led: true as const } : {}) };
        if (index > 0 && control.label !== first.control.label && (control.label === '' || /^(month|day|year|mm|dd|yyyy|area code)$/i.test(control.label) === false)) control.label ||= shared;
      }
    }
    at = end;
  }
}

/** "Birth date [ ] Mo [ ] Day [ ] Yr": words after each box are its own, not the next one's. */
function captionsBelow(run: Control[]): void {
  const after = run.map((one) => one.hints.find((hint) => PART_NAME.test(hint)));
  if (run.length < 2 || PART_NAME.test(run[0]?.label ?? '') || !run.every((one, at) => at === 0 || (after[at - 1] !== undefined && one.label === after[at - 1]))) return;
  run.forEach((one, at) => {
    one.label = after[at] ?? one.label;
  });
}

/** Whether two controls stand in one small block that holds no more than such boxes. */
function together(a: Question, b: Question): boolean {
  const [one, two] = [a.elements[0], b.elements[0]];
  if (!one || !two || one.closest('td') !== two.closest('td')) return false;
  if (b.control.label !== a.control.label && !PIECE.test(b.control.label)) return false;
  if (a.control.label === b.control.label && a.control.label !== '' && a.control.legends[0] === b.control.legends[0]) return true;
  const fieldset = one.closest('fieldset,[role="group"],td,dd');
  if (fieldset && fieldset === two.closest('fieldset,[role="group"],td,dd') && countIn(fieldset) <= 10) return true;
  return one.parentElement === two.parentElement && one.parentElement !== null && countIn(one.parentElement) <= 10;
}
