/** White space that is not one plain space between words. */
const UNFOLDED = /[^\S ]| {2}|^ | $/;

/** White space folded, trimmed, capped: no pattern sees more of a page than this. */
export function fold(text: string | null | undefined, cap = 600): string {
  if (!text) return '';
  if (text.length <= cap && !UNFOLDED.test(text)) return text;
  return text.slice(0, cap * 4).replace(/\s+/g, ' ').trim().slice(0, cap);
}

const SKIPPED = ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'TEXTAREA', 'INPUT', 'BUTTON', 'IFRAME', 'OPTION', 'SVG', 'svg'];

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, which are dear to look up for every node of a page. */
export const ELEMENT = 1;
export const TEXT = 3;

/** An element's own words without those of controls in it. */
export function wordsOf(element: Element, cap = 600): string {
  // Most hold but text, which is cheaper to take at once than node by node.
  if (element.firstElementChild === null) return fold(element.textContent, cap);
  return collect(element, cap, true) || collect(element, cap, false);
}

/** Tags inside of words: "H<sub>2</sub>O". */
const RUNS_ON = ['B', 'I', 'EM', 'STRONG', 'U', 'SUB', 'SUP', 'FONT', 'A', 'MARK', 'SMALL', 'ABBR'];

/** By tag: how its words are taken, where that is not as of a block. */
const TAKEN = new Map<string, 'not' | 'on'>([...SKIPPED.map((tag) => [tag, 'not'] as const), ...RUNS_ON.map((tag) => [tag, 'on'] as const)]);

/** What only screen readers hear ("numeric only") is left out where an eye sees words too. */
const UNSEEN = /visually-?hidden|sr-only/i;

function isSaid(element: Element, seenOnly: boolean): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  const name = seenOnly ? element.getAttribute('class') : null;
  return name === null || !UNSEEN.test(name);
}

function collect(element: Element, cap: number, seenOnly: boolean): string {
  let said = '';
  const visit = (node: Node): void => {
    if (said.length > cap * 2) return;
    // Only elements have a tag.
    const tag = (node as Element).tagName as string | undefined;
    if (tag !== undefined) visitElement(node as Element, tag);
    else if (node.nodeType === TEXT) said += node.nodeValue ?? '';
  };
  const visitElement = (one: Element, tag: string): void => {
    const taken = TAKEN.get(tag);
    if (taken === 'not' || !isSaid(one, seenOnly)) return;
    if (taken === undefined) said += ' ';
    const slotted = tag === 'SLOT' ? (one as HTMLSlotElement).assignedNodes({ flatten: true }) : undefined;
    if (slotted && slotted.length > 0) for (const child of slotted) visit(child);
    else if (one.firstElementChild === null) said += one.textContent ?? '';
    else visitAll(one);
    said += ' ';
  };
  const visitAll = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) visit(child);
  };
  visitAll(element);
  return fold(said, cap);
}
