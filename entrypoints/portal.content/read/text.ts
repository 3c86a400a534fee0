/** White space folded, trimmed, capped: no pattern sees more of a page than this. */
export const fold = (text: string | null | undefined, cap = 600): string => (text ?? '').slice(0, cap * 4).replace(/\s+/g, ' ').trim().slice(0, cap);

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'TEXTAREA', 'INPUT', 'BUTTON', 'IFRAME', 'OPTION', 'SVG', 'svg']);

/** An element's own words without those of controls in it. */
export function wordsOf(element: Element, cap = 600): string {
  return collect(element, cap, true) || collect(element, cap, false);
}

/** What only screen readers hear ("numeric only") is left out where an eye sees words too. */
const UNSEEN = /visually-?hidden|sr-only/i;

function collect(element: Element, cap: number, seenOnly: boolean): string {
  let said = '';
  const visit = (node: Node): void => {
    if (said.length > cap * 2) return;
    if (node.nodeType === Node.TEXT_NODE) said += node.nodeValue ?? '';
    else if (node instanceof Element && !SKIPPED.has(node.tagName) && node.getAttribute('aria-hidden') !== 'true' && !(seenOnly && UNSEEN.test(node.getAttribute('class') ?? ''))) {
      // "First dose<span>mm/dd/yyyy</span>" is two things; "H<sub>2</sub>O" is one.
      if (node.tagName === 'SPAN') said += ' ';
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
      for (const child of slotted.length > 0 ? slotted : node.childNodes) visit(child);
      said += ' ';
    }
  };
  for (const child of element.childNodes) visit(child);
  return fold(said, cap);
}
