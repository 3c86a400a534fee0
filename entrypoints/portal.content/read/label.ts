import { gridPlace } from './grid.ts';
import { CONTROL, countIn, holdsControl, labelsOf, memo } from './memo.ts';
import { isWithin, parentOf } from './roots.ts';
import { fold, wordsOf } from './text.ts';
import { isToggle } from './unmarked.ts';

/** The elements that an attribute names, in this root or those around it; the control itself is none of them, nor its own box. */
function elementsOf(element: Element, attribute: string, inside = false): Element[] {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
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
  return /^(radio|checkbox|button)?[- ]?(group|input|textbox|text ?field|select|combo ?box|field|dropdown|list ?box|option|control|picker)$/i.test(said) ? '' : said;
}

const byIds = (element: Element, attribute: string, inside = false): string => fold(elementsOf(element, attribute, inside).map((one) => wordsOf(one) || fold(one.textContent)).join(' '));

/** What labels a control without what titles its section: "Facility address" + "City" is "City". */
function byLabelIds(element: Element, inside = false): string {
  const all = elementsOf(element, 'aria-labelledby', inside);
  const own = all.length > 1 ? all.filter((one) => !one.matches('h1,h2,h3,h4,h5,h6,legend,[role="heading"]') && !element.parentElement?.closest(`[aria-labelledby~="${CSS.escape(one.id)}"]`)) : all;
  return fold((own.length > 0 ? own : all).map((one) => wordsOf(one) || fold(one.textContent)).join(' '));
}

const labels = (element: HTMLElement): string => ('labels' in element ? fold(labelsOf(element).map((one) => wordsOf(one)).join(' ')) : '');

/** A host that carries the label of its inner control, as web components do. */
function ofHost(element: Element): string {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return '';
  return fold(root.host.getAttribute('label') ?? root.host.getAttribute('aria-label') ?? '');
}

/** Words right before (or after) the control inside the smallest block that holds it and no other question. */
export function around(element: HTMLElement, side: 'before' | 'after', family: Set<Element>): string {
  let at: Element = element;
  for (let hops = 0; hops < 5; hops += 1) {
    let said = '';
    for (let near = side === 'before' ? at.previousSibling : at.nextSibling; near; near = side === 'before' ? near.previousSibling : near.nextSibling) {
      if (near instanceof Element && holdsControl(near)) {
        if (said.trim() || ![near, ...near.querySelectorAll(CONTROL)].some((one) => family.has(one))) return fold(said);
        continue;
      }
      if (near instanceof Element && /^(H[1-6]|LEGEND|HR|BUTTON|SCRIPT|STYLE)$/.test(near.tagName)) break;
      if (near instanceof Element && /placeholder/i.test(near.getAttribute('class') ?? '')) continue;
      const text = near instanceof Element ? wordsOf(near) : near.nodeType === Node.TEXT_NODE ? fold(near.nodeValue) : '';
      if (near instanceof Element && near.tagName === 'BR' && said.trim()) break;
      said = side === 'before' ? `${text} ${said}` : `${said} ${text}`;
      if (said.length > 900) break;
    }
    if (worded(said)) return fold(said);
    const up = parentOf(at);
    if (!up || /^(FORM|BODY|FIELDSET|TABLE|TR|SECTION|MAIN|UL|OL)$/.test(up.tagName)) return '';
    at = up;
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
  let cell = element.closest('dd,td,th');
  for (let hops = 0; cell && hops < 3; hops += 1) {
    const said = leadOf(cell);
    if (said || cell.previousElementSibling) return said;
    const first: Element | null = cell.parentElement?.closest('dd,td,th') ?? null;
    // Only the first field of the inner table is what the outer row asks first.
    if (!first || first.querySelector(CONTROL) !== element) return '';
    cell = first;
  }
  return '';
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

/** "Employee name" above boxes with "last", "first", "m.i." right below each: that word is the box's own. */
function captionBelow(element: Element): { caption: string; whole: string } | undefined {
  const cell = element.parentElement;
  if (!cell || cell.firstElementChild !== element || cell.childElementCount !== 2 || !cell.parentElement) return undefined;
  const alike = [...cell.parentElement.children].filter((one) => one.tagName === cell.tagName && one.childElementCount === 2 && holdsControl(one.firstElementChild as Element) && !holdsControl(one.lastElementChild as Element));
  const caption = cell.lastElementChild && !holdsControl(cell.lastElementChild) ? wordsOf(cell.lastElementChild, 60) : '';
  if (alike.length < 2 || !/\p{L}/u.test(caption) || FORMAT.test(caption) || caption.length > 40 || /\p{L}/u.test(cell.firstChild?.nodeValue ?? '')) return undefined;
  return { caption, whole: worded(around(alike[0] as HTMLElement, 'before', new Set())) };
}

/** What a control is called, by the first source that says it; the others become hints. */
export function labelOf(element: HTMLElement, family: Set<Element> = new Set([element])): Said {
  const placeholder = fold(element.getAttribute('placeholder'));
  const title = fold(element.getAttribute('title'));
  const help = byIds(element, 'aria-describedby');
  const own = [byLabelIds(element), labels(element), ariaLabel(element), ofHost(element)];
  const named = own.find((text) => text && !FORMAT.test(text));
  const below = named ? undefined : captionBelow(element);
  if (below) return { label: below.caption, hints: [...own, placeholder, title, help].filter(Boolean), ...(below.whole ? { legend: below.whole } : {}) };
  const near = named ? '' : worded(twinLabel(element)) || worded(cellOf(element)) || gridPlace(element)?.column || worded(around(element, 'before', family));
  const label = named || (isRemark(near) && isName(placeholder) ? placeholder : near) || placeholder || title || '';
  const after = around(element, 'after', family);
  const hints = [...own, placeholder, title, help, after.length <= 160 ? after : ''].filter((text) => text && text !== label);
  return { label, hints: [...new Set(hints)] };
}

/** The words of one radio or box: its own label, else the words after it. */
export function optionLabel(element: HTMLElement): string {
  return byIds(element, 'aria-labelledby') || labels(element) || ariaLabel(element) || (element.getAttribute('role') || isToggle(element) ? wordsOf(element) : '') || around(element, 'after', new Set([element])) || around(element, 'before', new Set([element])) || fold(element.getAttribute('value'));
}

/** "List the antidepressants tried:" right before a table of several rows, in the same block. */
function leadOfTable(table: HTMLTableElement): string {
  if (table.rows.length < 3 || holdsControl(table.rows[0] as Element) || (table.rows[0]?.cells.length ?? 0) < 2) return '';
  let said = '';
  for (let near = table.previousSibling; near; near = near.previousSibling) {
    if (near instanceof Element && (holdsControl(near) || /^(H[1-6]|LEGEND|HR|TABLE)$/.test(near.tagName))) break;
    said = `${near instanceof Element ? wordsOf(near) : (near.nodeValue ?? '')} ${said}`;
  }
  return fold(said).length > 12 ? fold(said, 300) : '';
}

/** The name of a group that an element is: its legend, its caption, what labels it. */
function groupName(element: Element): string {
  if (element instanceof HTMLTableElement) return element.caption && !holdsControl(element.caption) ? wordsOf(element.caption) : leadOfTable(element);
  // "Patient: last [ ] first [ ]": the cell at the left names all that stand in the one beside it.
  if (/^(TD|DD)$/.test(element.tagName)) return element.querySelectorAll(CONTROL).length > 1 ? leadOf(element) : '';
  if (element.tagName === 'FIELDSET') return wordsOf(element.querySelector(':scope > legend') ?? document.createElement('i'));
  return element.tagName === 'SECTION' || /^(group|radiogroup|region)$/.test(element.getAttribute('role') ?? '') ? byIds(element, 'aria-labelledby', true) || ariaLabel(element) : '';
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
  let up = parentOf(first);
  while (up && !members.every((one) => up && isWithin(up, one))) up = parentOf(up);
  for (let at = up, hops = 0; at && hops < 4; at = parentOf(at), hops += 1) {
    if (at.tagName === 'FIELDSET' || at.matches('[role="radiogroup"],[role="group"]')) {
      const legend = at.querySelector(':scope > legend');
      const text = (legend && wordsOf(legend)) || byLabelIds(at, true) || ariaLabel(at);
      if (text) return { label: text, hints: [byIds(at, 'aria-describedby')].filter(Boolean) };
    }
    const slotted = ofComponent(at);
    if (slotted) return { label: slotted, hints: [] };
    if (holdsOthers(at, members)) break;
  }
  const block = up instanceof HTMLElement ? up : first;
  const start = members.length > 1 && block !== first ? leading(block, members) : '';
  const label = start || cellOf(block) || trailing(block) || around(block, 'before', new Set(members));
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
    after += ` ${near instanceof Element ? wordsOf(near) : (near.nodeValue ?? '')}`;
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
    if (child instanceof Element && members.some((one) => labelsOf(one).includes(child as HTMLLabelElement))) continue;
    said += ` ${child instanceof Element ? wordsOf(child) : (child.nodeValue ?? '')}`;
  }
  return fold(said);
}
