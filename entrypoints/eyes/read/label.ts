import { gridPlace } from './grid.ts';
import { labelsOf } from './labels.ts';
import { CONTROL, countIn, holdsControl, memo } from './memo.ts';
import { placedOf } from './placed.ts';
import { hostOf, isWithin, parentOf } from './roots.ts';
import { answerOf, blankOf, saidTwice } from './sentence.ts';
import { ELEMENT, fold, TEXT, wordsOf } from './text.ts';
import { isToggle } from './unmarked.ts';
import { within } from './within.ts';

/** Most attributes name none. */
const NONE: Element[] = [];

/** The elements that an attribute names, in this root or those around it; the control itself is none of them, nor its own box. */
function elementsOf(element: Element, attribute: string, inside = false): Element[] {
  const said = element.getAttribute(attribute);
  if (!said) return NONE;
  const ids = said.split(/\s+/).filter(Boolean);
  return ids.flatMap((id) => {
    for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      const found = (root as Document | ShadowRoot).getElementById?.(id);
      if (found) return (element.contains(found) && !inside) || (found.contains(element) && found.getAttribute('role') === 'combobox') ? [] : [found];
      if (!(root instanceof ShadowRoot)) return [];
    }
  });
}

/** An aria-label that names something; libraries give their parts' names too. */
function ariaLabel(element: Element): string {
  const said = fold(element.getAttribute('aria-label'));
  return said === '' || /^(radio|checkbox|button|tags? input)?[- ]?(group|input|textbox|text ?field|select|combo ?box|field|dropdown|list ?box|option|control|picker)$/i.test(said) ? '' : said;
}

const allWords = (one: Element): string => wordsOf(one) || fold(one.textContent);
/** What several elements say, one after the other. */
const inTurn = (all: Element[], words: (one: Element) => string): string => (all.length < 2 ? (all[0] ? words(all[0]) : '') : fold(all.map(words).join(' ')));

const byIds = (element: Element, attribute: string, inside = false): string => inTurn(elementsOf(element, attribute, inside), allWords);

/** A heading that stands with this one box in a block of their own is its question; what is named after it only tells more. */
function isOwnHeading(heading: Element, element: Element): boolean {
  if (!heading.matches(HEADING)) return false;
  let block = heading.parentElement;
  while (block && !block.contains(element)) block = block.parentElement;
  return block !== null && countIn(block) === 1;
}

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]';

/** What labels a control without what titles its section: "Facility address" + "City" is "City". */
function byLabelIds(element: Element, inside = false): string {
  const all = elementsOf(element, 'aria-labelledby', inside);
  if (all.length === 0) return '';
  if (all.length > 1 && all[0] && !inside && isOwnHeading(all[0], element)) return allWords(all[0]);
  const own = all.length > 1 ? all.filter((one) => !one.matches(HEADING) && !element.parentElement?.closest(`[aria-labelledby~="${CSS.escape(one.id)}"]`)) : all;
  return inTurn(own.length > 0 ? own : all, allWords);
}

/** What stands among the labels after a heading that is the question. */
function afterHeading(element: Element): string {
  const all = elementsOf(element, 'aria-labelledby');
  return all.length > 1 && all[0] && isOwnHeading(all[0], element) ? inTurn(all.slice(1), allWords) : '';
}

/** A node's words, of an element without those of controls in it. */
const saidIn = (node: Node): string => (node instanceof Element ? wordsOf(node) : (node.nodeValue ?? ''));

const labels = (element: HTMLElement): string => ('labels' in element || isToggle(element) ? inTurn(labelsOf(element), (one) => wordsOf(one)) : '');

/** Of what is drawn: the label that names it all the same, or the field in it that stands for it. */
const innerLabel = (element: HTMLElement): string =>
  'labels' in element ? '' : inTurn([element, ...element.querySelectorAll('input,select')].flatMap(labelsOf).filter((one) => (one as HTMLLabelElement).htmlFor && !element.contains(one)).slice(0, 1), allWords);

/** A label that names no field and stands after the only one of its block. */
function looseLabel(element: Element): string {
  for (let up = element.parentElement, hops = 0; up && hops < 3 && countIn(up) <= 2 && !BLOCKS.test(up.tagName); up = up.parentElement, hops += 1) {
    const said = [...up.querySelectorAll('label:not([for])')].filter((one) => !holdsControl(one));
    if (said.length > 0) return said.length === 1 && element.compareDocumentPosition(said[0]!) & Node.DOCUMENT_POSITION_FOLLOWING ? wordsOf(said[0]!) : '';
  }
  return '';
}

/** A host that carries the label of its inner control, as web components do. */
function ofHost(element: Element): string {
  const host = hostOf(element);
  return host ? fold(host.getAttribute('label') ?? host.getAttribute('aria-label') ?? '') : '';
}

const STOPS = /^(H[1-6]|LEGEND|HR|BUTTON|SCRIPT|STYLE)$/;
const BLOCKS = /^(FORM|BODY|FIELDSET|TABLE|TR|SECTION|MAIN|UL|OL)$/;

/** Whether one of a family stands in a block, or is it. */
const holdsAny = (block: Element, family: Element[]): boolean => family.some((one) => one === block || (block.contains(one) && one.matches(CONTROL)));

/** Words right before (or after) the control inside the smallest block that holds it and no other question. */
export function around(element: HTMLElement, side: 'before' | 'after', family: Element[]): string {
  let at: Element = element;
  for (let hops = 0; hops < 5; hops += 1) {
    let said = '';
    for (let near = side === 'before' ? at.previousSibling : at.nextSibling; near; near = side === 'before' ? near.previousSibling : near.nextSibling) {
      let text = '';
      const kind = near.nodeType;
      if (kind === ELEMENT) {
        const block = near as Element;
        if (holdsControl(block)) {
          if (said.trim() || !holdsAny(block, family)) return fold(said);
          continue;
        }
        if (STOPS.test(block.tagName)) break;
        const named = block.getAttribute('class');
        if (named !== null && /placeholder/i.test(named)) continue;
        if (block.tagName === 'BR' && said.trim()) break;
        text = wordsOf(block);
      } else if (kind === TEXT) text = fold(near.nodeValue);
      if (text === '') continue;
      if (said === '') said = text;
      else said = side === 'before' ? `${text} ${said}` : `${said} ${text}`;
      if (said.length >= 900) break;
    }
    if (said !== '' && worded(said)) return fold(said);
    const up = parentOf(at);
    if (!up) return '';
    // A table that does no more than lay out one box and its arrow.
    const table = up.tagName === 'TR' && up.parentElement?.childElementCount === 1 ? up.closest('table') : null;
    if (!table || countIn(table) > 1) {
      if (BLOCKS.test(up.tagName)) return '';
      at = up;
    } else at = table;
  }
  return '';
}

/** The words at the left of a table's cell, or the term of a description: what the row or the part is about. */
function leadOf(cell: Element): string {
  let left = cell.previousElementSibling;
  if (cell.tagName === 'DD') while (left && left.tagName === 'DD') left = left.previousElementSibling;
  if (cell.tagName === 'DD' && left?.tagName !== 'DT') return '';
  return left && !holdsControl(left) ? wordsOf(left) : '';
}

/** The term of a description list, or the cell at the left in a table's row; of a table inside a cell, what leads that cell. */
function cellOf(element: Element): string {
  let cell = within(element).part;
  for (let hops = 0; cell && hops < 3; hops += 1) {
    const said = leadOf(cell);
    if (said || cell.previousElementSibling) return said;
    const first: Element | null = within(cell.parentElement).part;
    // Only the first field of the inner table is what the outer row asks first.
    if (!first || first.querySelector(CONTROL) !== element) return '';
    cell = first;
  }
  return '';
}

const NUMBERED = /^\W*\d{1,2}[a-z]?[.)]\s*\p{L}{2}/u;
/** What a cell says right before its box, where that names the box and not the cell at the left: "9. Strength:", or words before every box of the row. */
function ownCaption(element: HTMLElement): string {
  const cell = element.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !cell.previousElementSibling) return '';
  const said = around(element, 'before', []);
  if (!/\p{L}{2}/u.test(said) || (countIn(cell) > 1 && !wordsOf(cell).includes(said))) return '';
  // "Yes  No  If yes, name of plan:" before a box that is not the first of its cell.
  if (NUMBERED.test(said) || (said.endsWith(':') && cell.querySelector(CONTROL) !== element)) return said;
  const boxes = [...(cell.parentElement as HTMLTableRowElement).cells].filter(holdsControl);
  return boxes.length > 1 && boxes.length < (cell.parentElement?.childElementCount ?? 0) && boxes.every((one) => /^\W*\p{L}{2}/u.test(one.firstChild?.nodeValue ?? '')) ? said : '';
}

/** The label of the plain field that a drawn one stands for, hidden right beside it. */
function twinLabel(element: HTMLElement): string {
  if (element instanceof HTMLInputElement && element.getAttribute('role') !== 'combobox') return '';
  for (let up: Element | null = element, hops = 0; up && hops < 4; up = parentOf(up), hops += 1) {
    for (const twin of [up.previousElementSibling, up.nextElementSibling]) if (twin instanceof HTMLSelectElement || (twin instanceof HTMLInputElement && twin.type !== 'hidden')) return twin.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) && twin.getBoundingClientRect().width > 3 ? '' : labels(twin);
  }
  return '';
}

/** Words that name something: not the "/" or "–" between the boxes of a date. */
const worded = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text : '');

/** A sentence above a box is no name for it, where the box has words of its own in it. */
const isRemark = (text: string): boolean => text.length > 50 || /[.!]$/.test(text);
const isName = (placeholder: string): boolean => /\p{L}{3}/u.test(placeholder) && !/\d|mm|yyyy|@|^(e\.?g|enter|type|select|choose|search|optional|required)\b/i.test(placeholder);

/** "mm/dd/yyyy" says how, not what. */
const FORMAT = /^\W*(mm?|dd?|yy(yy)?)\W+(mm?|dd?|yy(yy)?)(\W+(mm?|dd?|yy(yy)?))?\W*$/i;

/** `legend`: what leads several boxes that have their own words below them. */
export type Said = { label: string; hints: string[]; legend?: string };

/** What stands below the one box of a block, in the next element or after a break, where no words stand before it. */
function captionIn(cell: Element): string {
  if (countIn(cell) !== 1 || cell.querySelector('[type=radio],[type=checkbox]')) return '';
  let caption = '';
  for (let box: Element | undefined = cell; box && !box.matches(CONTROL); ) {
    box = [...box.children].find(holdsControl);
    const next = box?.nextElementSibling;
    caption = (next && worded(next.tagName === 'BR' ? around(box as HTMLElement, 'after', []) : wordsOf(next))) || caption;
  }
  const [before = '', after] = wordsOf(cell).split(caption);
  return after !== undefined && /\p{L}/u.test(caption) && !/\p{L}/u.test(before) ? caption : '';
}

/** The parts of a block that are a box with its caption below, or hold some and nothing else. */
function captioned(block: Element): Element[] {
  const known = memo.alike.get(block) ?? [...block.children].filter((part) => (countIn(part) > 1 ? captioned(part)[1] : captionIn(part)));
  memo.alike.set(block, known);
  return known;
}

/** "[ ] Last name [ ] First name": words close the line that its first box opens, so those before a box are another's. */
function closesWithWords({ parentElement: line }: Element): boolean {
  // A cell among others may have its column's name; blocks of many boxes are no line.
  if (!line || countIn(line) > 9 || (line.tagName === 'TD' && line.parentElement?.childElementCount !== 1)) return false;
  const said = fold([...line.childNodes].map((node) => (node instanceof Element && holdsControl(node) ? '\0' : saidIn(node))).join(' '));
  return /^\0[^:]*\0\W*\p{L}[^:\0]{1,60}$/u.test(said) && !line.querySelector('[type=radio],[type=checkbox],[placeholder]') && !around(line.querySelector(CONTROL) as HTMLElement, 'before', []);
}

const isNaming = (text: string): boolean => text !== '' && !FORMAT.test(text);

/** What a control is called, by the first source that says it; the others become hints. */
export function labelOf(element: HTMLElement, family: Element[] = [element]): Said {
  const placeholder = fold(element.getAttribute('placeholder'));
  const title = fold(element.getAttribute('title'));
  const help = byIds(element, 'aria-describedby');
  const own = [byLabelIds(element), labels(element) || family.map((one) => labels(one as HTMLElement)).find(Boolean) || innerLabel(element), ariaLabel(element), ofHost(element)];
  const named = own.find(isNaming);
  const cell = element.parentElement;
  let alone = cell as Element;
  while (alone && countIn(alone.parentElement ?? document.body) === 1) alone = alone.parentElement as Element;
  const caption = named || !alone ? '' : captionIn(alone).replace(FORMAT, '');
  // A long line below a box that has words in it is a remark.
  const alike = caption && alone.parentElement && !(caption.length > 40 && isName(placeholder)) ? captioned(alone.parentElement) : NONE;
  const blank = named ? undefined : blankOf(element);
  if (blank) return { label: blank.label || placeholder || title, hints: [...new Set([...own, placeholder, title, help, blank.after])].filter((one) => one && one !== blank.label) };
  // "Employee name" above boxes with "last", "first", "m.i." right below each: that word is the box's own. Where the last of them has words at its left, so have they all: what is below is a remark.
  if (alike[1] && !leadOf(alike.at(-1) as Element)) return { label: caption, legend: around(alike[0] as HTMLElement, 'before', NONE), hints: [...own, placeholder, title, help].filter(Boolean) };
  const near = named ? '' : worded(twinLabel(element)) || worded(looseLabel(element)) || ownCaption(element) || worded(cellOf(element)) || gridPlace(element)?.column || worded(around(element, closesWithWords(element) ? 'after' : 'before', family));
  const label = named || (isRemark(near) && isName(placeholder) ? placeholder : near) || placeholder || title || (cell?.tagName === 'TD' ? '' : caption);
  // A label that floats over its box stands after it; what is said of the box comes after both.
  const next = around(element, 'after', family);
  const after = next !== '' && next === label && cell ? around(cell, 'after', family) : next;
  const told = [...own, placeholder, title, help, afterHeading(element), after.length <= 160 ? after : ''];
  return { label, hints: told.filter((text, at) => text !== '' && text !== label && told.indexOf(text) === at) };
}

/** The words of one radio or box: its own label, else the words after it. */
export function optionLabel(element: HTMLElement): string {
  const named = byIds(element, 'aria-labelledby') || labels(element) || ariaLabel(element) || (element.getAttribute('role') || isToggle(element) ? wordsOf(element) : '');
  const seen = placedOf(element);
  if (seen) return named || seen.label;
  // "( ) Yes ( ) No  If yes, name and dose: [ ]": what follows the last answer is the next question.
  return named || answerOf(element) || around(element, 'after', [element]).replace(/^(yes|no)\W+if (?:yes|no|so)\b.*$/i, '$1') || around(element, 'before', [element]) || fold(element.getAttribute('value'));
}

/** What stands right before a table in its block, back to the box or title before it. */
function saidBefore(table: Element): string {
  let said = '';
  for (let near = table.previousSibling; near && !(near instanceof Element && (holdsControl(near) || /^(H[1-6]|LEGEND|HR|TABLE)$/.test(near.tagName))); near = near.previousSibling) said = `${saidIn(near)} ${said}`;
  return fold(said, 300);
}

/** "List the antidepressants tried:" right before a table of several rows; "9. Birth date" right before a small one with "Mo.", "Day" and "Year" below its boxes. */
function leadOfTable(table: HTMLTableElement): string {
  const isOfRows = table.rows.length > 2 && !holdsControl(table.rows[0] as Element) && (table.rows[0]?.cells.length ?? 0) > 1;
  const isOfPieces = table.rows.length < 3 && table.parentElement instanceof HTMLTableCellElement && countIn(table) > 1 && countIn(table) < 5 && countIn(table) === countIn(table.parentElement);
  const said = isOfRows || isOfPieces ? saidBefore(table) : '';
  return isOfRows && said.length < 13 ? '' : worded(said);
}

/** The legend of a group, among its own children. */
function legendIn(group: Element): Element | null {
  let child = group.firstElementChild;
  while (child && child.localName !== 'legend') child = child.nextElementSibling;
  return child;
}

const NAMED = new Set(['group', 'radiogroup', 'region']);

/** A label without a box of its own, before boxes that have labels of theirs. */
const strayLabel = (element: Element, first: HTMLLabelElement): string =>
  !first.control && !first.htmlFor && first.nextElementSibling?.querySelector('label') && !element.querySelector('input[type="radio"],input[type="checkbox"]') ? wordsOf(first) : '';

/** The name of a group that an element is: its legend, its caption, what labels it. */
function groupName(element: Element): string {
  const { tagName } = element;
  if (tagName === 'TABLE') {
    const { caption } = element as HTMLTableElement;
    return caption && !holdsControl(caption) ? wordsOf(caption) : leadOfTable(element as HTMLTableElement);
  }
  // "Patient: last [ ] first [ ]": the cell at the left names all that stand in the one beside it.
  if (tagName === 'TD' || tagName === 'DD') return element.querySelectorAll(CONTROL).length > 1 ? leadOf(element) : '';
  if (tagName === 'FIELDSET') {
    const legend = legendIn(element);
    return legend ? wordsOf(legend) : '';
  }
  // "Office fax", a label of no box, above the box that another label calls "Please enter a valid phone number".
  if ((tagName === 'LI' || tagName === 'DIV') && element.firstElementChild?.tagName === 'LABEL') return strayLabel(element, element.firstElementChild as HTMLLabelElement);
  return tagName === 'SECTION' || NAMED.has(element.getAttribute('role') ?? '') ? byIds(element, 'aria-labelledby', true) || ariaLabel(element) : '';
}

/** Legends and named groups around it, innermost first. */
export function legendsOf(element: Element): string[] {
  const up = parentOf(element);
  if (!up) return [];
  const known = memo.legends.get(up);
  if (known) return known;
  const above = legendsOf(up);
  const text = groupName(up);
  const found = text && !above.includes(text) ? [text, ...above] : above;
  memo.legends.set(up, found);
  return found;
}

/** What a component that slots its options says of them: in its own shadow, or by its label attribute. */
function ofComponent(host: Element): string {
  const inner = host.shadowRoot?.querySelector('legend,[role="radiogroup"],[role="group"]');
  const said = inner && (inner.tagName === 'LEGEND' ? wordsOf(inner) : byIds(inner, 'aria-labelledby', true) || ariaLabel(inner));
  return said || (host.tagName.includes('-') ? fold(host.getAttribute('label') ?? host.getAttribute('legend')) : '');
}

/** The question that a group of radios or boxes shares. */
export function questionOf(members: HTMLElement[]): Said {
  const first = members[0];
  if (!first) return { label: '', hints: [] };
  const twice = saidTwice(members);
  if (twice?.options.every((option, at) => [option, ''].includes(labels(members[at] as HTMLElement)))) return { label: twice.label, hints: [] };
  let up = parentOf(first);
  while (up && !members.every((one) => up && isWithin(up, one))) up = parentOf(up);
  const block = up instanceof HTMLElement ? up : first;
  const start = members.length > 1 && block !== first ? leading(block, members) : '';
  for (let at = up, hops = 0; at && hops < 4; at = parentOf(at), hops += 1) {
    // A question of its own in a part that holds others: the part's legend is no question.
    if (within(at).group === at && !(start.endsWith('?') && holdsOthers(at, members))) {
      const legend = legendIn(at);
      const text = (legend && wordsOf(legend)) || byLabelIds(at, true) || ariaLabel(at);
      if (text) return { label: text, hints: [byIds(at, 'aria-describedby')].filter(Boolean) };
    }
    const slotted = ofComponent(at);
    if (slotted) return { label: slotted, hints: [] };
    if (holdsOthers(at, members)) break;
  }
  // Answers laid out in a table of their own: the question stands before that.
  const list = /^T(R|BODY)$/.test(block.tagName) ? block.closest('table') : null;
  const before = around(list && countIn(list) === members.length ? list : block, 'before', members);
  const label = start || cellOf(block) || (before.endsWith('?') ? '' : trailing(block)) || before;
  return { label, hints: [] };
}

/** "[ ] Yes [ ] No  Has the patient had ...?": the words after the answers, where nothing stands before them on their line. */
function trailing(block: Element): string {
  const line = block.parentElement;
  if (!line || /^(FORM|BODY|TR|UL|OL|TABLE|SECTION|MAIN)$/.test(line.tagName)) return '';
  let before = '';
  for (let near = block.previousSibling; near; near = near.previousSibling) before += near.textContent ?? '';
  let after = '';
  for (let near = block.nextSibling; near; near = near.nextSibling) {
    if (near instanceof Element && holdsControl(near)) return '';
    after += ` ${saidIn(near)}`;
  }
  return /\p{L}/u.test(before) || fold(after).length < 15 ? '' : fold(after);
}

/** Whether a block holds questions besides these. */
const holdsOthers = (block: Element, members: HTMLElement[]): boolean =>
  members.every((one) => one instanceof HTMLInputElement) && countIn(block) > members.length ? true : [...block.querySelectorAll(CONTROL)].some((one) => !members.includes(one as HTMLElement));

/** Words at the start of a block, before its first member. */
function leading(block: Element, members: HTMLElement[]): string {
  let said = '';
  for (const child of block.childNodes) {
    if (child instanceof Element && members.some((one) => child.contains(one) || child === one)) break;
    if (child instanceof Element && members.some((one) => labelsOf(one).includes(child))) continue;
    said += ` ${saidIn(child)}`;
  }
  return fold(said);
}
