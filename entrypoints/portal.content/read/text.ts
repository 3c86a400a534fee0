/** White space that is not one plain space between words. */
const UNFOLDED = /[^\S ]| {2}|^ | $/;

/** White space folded, trimmed, capped: no pattern sees more of a page than this. */
export function fold(text: string | null | undefined, cap = 600): string {
  if (!text) return '';
  if (text.length <= cap && !UNFOLDED.test(text)) return text;
  return text.slice(0, cap * 4).replace(/\s+/g, ' ').trim().slice(0, cap);
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'TEXTAREA', 'INPUT', 'BUTTON', 'IFRAME', 'OPTION', 'SVG', 'svg']);

/** An element's own words without those of controls in it. */
export function wordsOf(element: Element, cap = 600): string {
  // Most hold but text, which is cheaper to take at once than node by node.
  if (element.childElementCount === 0) return fold(element.textContent, cap);
  return collect(element, cap, true) || collect(element, cap, false);
}

/** Tags inside of words: "H<sub>2</sub>O". */
const RUNS_ON = new Set(['B', 'I', 'EM', 'STRONG', 'U', 'SUB', 'SUP', 'FONT', 'A', 'MARK', 'SMALL', 'ABBR']);

/** What only screen readers hear ("numeric only") is left out where an eye sees words too. */
const UNSEEN = /visually-?hidden|sr-only/i;

function isSaid(element: Element, seenOnly: boolean): boolean {
  if (SKIPPED.has(element.tagName) || element.getAttribute('aria-hidden') === 'true') return false;
  const name = seenOnly ? element.getAttribute('class') : null;
  return name === null || !UNSEEN.test(name);
}

function collect(element: Element, cap: number, seenOnly: boolean): string {
  let said = '';
  const visit = (node: Node): void => {
    if (said.length > cap * 2) return;
    if (node.nodeType === Node.TEXT_NODE) said += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE && isSaid(node as Element, seenOnly)) {
      if (!RUNS_ON.has((node as Element).tagName)) said += ' ';
      const slotted = (node as Element).tagName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
      if (slotted.length > 0) for (const child of slotted) visit(child);
      else if ((node as Element).childElementCount === 0) said += node.textContent ?? '';
      else visitAll(node);
      said += ' ';
    }
  };
  const visitAll = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) visit(child);
  };
  visitAll(element);
  return fold(said, cap);
}
