import { CONTROLS, isControl, isDateGroup } from './controls.ts';
import { faceOf } from './face.ts';
import { holdsControl, noteControl, noteControls } from './memo.ts';
import { isWithin, mayHost, shadowOf } from './roots.ts';
import { fold, wordsOf } from './text.ts';
import { mayTitle, titleOf } from './title.ts';
import { UNMARKED, unmarkedOf } from './unmarked.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend']);
const MARK = `${CONTROLS},h1,h2,h3,h4,h5,h6,legend,[role="heading"],iframe`;
/** What matches by its tag alone. */
const PLAIN = new Set(['input', 'select', 'textarea', 'iframe', ...HEADINGS]);
/** All that the walk looks at more closely, and a little more: the search takes each part of this to every element of the page. */
const NOTED = `${[...PLAIN].join()},button,a,[role],[contenteditable],${UNMARKED}`;

export type Found = {
  controls: { element: HTMLElement; headings: string[] }[];
  headings: string[];
  frames: HTMLIFrameElement[];
  /** By root: buttons, links and what is one by its role. */
  buttons: Map<Node, HTMLElement[]>;
};

/** What a tag alone tells of an element. */
type Kind = { isPlain: boolean; isComponent: boolean; mayTitle: boolean; mayHost: boolean };
const kinds = new Map<string, Kind>();
function kindOf(tag: string): Kind {
  const kind = { isPlain: PLAIN.has(tag), isComponent: tag.includes('-'), mayTitle: mayTitle(tag), mayHost: mayHost(tag) };
  kinds.set(tag, kind);
  return kind;
}

/** Below every real heading: a band of a table or a bold line. */
const TITLE_LEVEL = 7;

/** `scope`: the cell of a table in which a title stands with what it titles; the next cell's fields are not below it. */
type Level = { level: number; text: string; scope?: Element };

const levelOf = (element: Element): number => Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level') ?? 3);

function isButton(element: Element, tag: string, role: string | null): boolean {
  if (tag === 'button' || tag === 'a' || role === 'button') return true;
  if (tag !== 'input') return false;
  const { type } = element as HTMLInputElement;
  return type === 'button' || type === 'submit';
}

/** One walk of the document in its order, through shadow roots: every control with the headings in force where it stands. */
export async function findAll(root: Document | ShadowRoot, turn: () => Promise<void> | undefined): Promise<Found> {
  const found: Found = { controls: [], headings: [], frames: [], buttons: new Map() };
  const stack: Level[] = [];
  /** Nearest first; those who stand below the same headings share one list. */
  let inForce: string[] = [];
  const taken = new Set<Element>();
  const keep = (element: HTMLElement): void => {
    const scope = stack.at(-1)?.scope;
    if (scope && !isWithin(scope, element)) leaveCell();
    found.controls.push({ element, headings: inForce });
  };
  const leaveCell = (): void => {
    stack.pop();
    inForce = stack.map((one) => one.text).reverse();
  };
  const head = (text: string, level: number, scope?: Element): void => {
    while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
    stack.push({ level, text, ...(scope ? { scope } : {}) });
    inForce = stack.map((one) => one.text).reverse();
  };
  const take = (element: Element, tag: string, role: string | null): void => {
    if (tag === 'iframe') found.frames.push(element as HTMLIFrameElement);
    else if (HEADINGS.has(tag) || role === 'heading') {
      const isLegend = tag === 'legend';
      const text = isLegend ? fold(element.textContent) : wordsOf(element);
      if (text) found.headings.push(text);
      if (text && !isLegend) head(text, levelOf(element));
    } else if (isControl(element)) {
      const face = element instanceof HTMLSelectElement ? faceOf(element) : undefined;
      if (face) {
        taken.add(face);
        noteControl(face);
      }
      keep(face ?? element);
    }
  };
  /** Choices without roles that begin here are read as a whole. */
  const takeUnmarked = (element: Element): boolean => {
    const all = element.localName.includes('-') || element.matches(UNMARKED) ? unmarkedOf(element) : [];
    for (const one of all) {
      taken.add(one);
      keep(one);
    }
    if (all.length === 1 && all[0]) noteControl(all[0]);
    return all.length > 0;
  };
  const takeTitle = (element: Element, tag: string): void => {
    const title = titleOf(element);
    if (!title) return;
    found.headings.push(title);
    const cell = tag === 'td' || tag === 'th' ? null : element.closest('td,th');
    if (cell && holdsControl(cell)) head(title, TITLE_LEVEL + 1, cell);
    else head(title, TITLE_LEVEL);
  };
  const walk = async (from: Document | ShadowRoot): Promise<void> => {
    const all = from.querySelectorAll('*');
    const noted = from.querySelectorAll(NOTED);
    const buttons: HTMLElement[] = [];
    found.buttons.set(from, buttons);
    noteControls(from, noted);
    // Asking a list of the page for its length or for what is at a place is as dear as the rest of a step.
    const { length } = all;
    let next = 0;
    let due = noted[0];
    for (let at = 0; at < length; at += 1) {
      const element = all[at] as Element;
      const tag = element.localName;
      const kind = kinds.get(tag) ?? kindOf(tag);
      const isNoted = element === due;
      if (isNoted) due = noted[(next += 1)];
      const role = isNoted ? element.getAttribute('role') : null;
      if (isNoted && isButton(element, tag, role)) buttons.push(element as HTMLElement);
      if (taken.size > 0 && taken.has(element)) continue;
      const rest = at % 64 === 63 ? turn() : undefined;
      if (rest) await rest;
      if (isNoted && (kind.isPlain || element.matches(MARK))) take(element, tag, role);
      else if ((isNoted || kind.isComponent) && takeUnmarked(element)) continue;
      else if (isNoted && isDateGroup(element)) take(element, tag, role);
      else if (kind.mayTitle) takeTitle(element, tag);
      const shadow = kind.mayHost ? shadowOf(element) : null;
      if (shadow) await walk(shadow);
    }
  };
  await walk(root);
  return found;
}
